-- What people are told. Rows stay; what was told by mistake, or must not be seen any more, is
-- withdrawn.
create table platform_notice (
  id           uuid         not null,
  person       uuid         not null,
  kind         varchar(60)  character set ascii collate ascii_bin not null,
  subject      uuid         not null,
  path         varchar(40)  character set ascii collate ascii_bin not null,
  arguments    text         not null,
  title        varchar(100) not null,
  sentence     varchar(500) not null,
  urgency      varchar(6)   character set ascii collate ascii_bin not null,
  at           datetime(6)  not null,
  read_at      datetime(6)  null,
  withdrawn_at datetime(6)  null,
  primary key (id),
  key notice_newest (person, at, id),
  key notice_unread (person, read_at, at, id),
  key notice_subject (subject, person)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- News that a person is told once only, by the key of whoever tells it.
create table platform_notice_once (
  person   uuid         not null,
  once_key varchar(160) character set ascii collate ascii_bin not null,
  notice   uuid         not null,
  primary key (person, once_key)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- Urgent notices on their way through a gateway, such as one for text messages. The outcome is null
-- while one waits; due says when it may be taken up, by the machine's clock.
create table platform_notice_delivery (
  notice     uuid         not null,
  told       datetime(6)  not null,
  due        datetime(6)  not null,
  attempts   smallint     not null default 0,
  outcome    varchar(9)   character set ascii collate ascii_bin null,
  settled    datetime(6)  null,
  last_error varchar(500) null,
  primary key (notice),
  key notice_delivery_due (outcome, due)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- The bytes of attachments, each once, by their SHA-256; emptied when nothing needs them any more.
create table platform_attachment_content (
  hash    char(64)    character set ascii collate ascii_bin not null,
  emptied datetime(6) null,
  primary key (hash)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

create table platform_attachment_chunk (
  hash   char(64)   character set ascii collate ascii_bin not null,
  number int        not null,
  sealed mediumblob not null,
  primary key (hash, number)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- A file under the name it was sent with. It has no owner until something takes it over; received
-- is by the machine's clock, and so is abandoned.
create table platform_attachment (
  id            uuid         not null,
  hash          char(64)     character set ascii collate ascii_bin not null,
  type          varchar(10)  character set ascii collate ascii_bin not null,
  bytes         int          not null,
  file_name     varchar(150) not null,
  uploader      uuid         not null,
  uploader_name varchar(50)  not null,
  uploaded_at   datetime(6)  not null,
  received      datetime(6)  not null,
  owner_type    varchar(30)  character set ascii collate ascii_bin null,
  owner_id      uuid         null,
  claimed_at    datetime(6)  null,
  abandoned     datetime(6)  null,
  primary key (id),
  key attachment_owner (owner_type, owner_id, id),
  key attachment_hash (hash, abandoned),
  key attachment_waiting (owner_id, abandoned, received)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- What somebody has begun to write, sealed; emptied when it was put away or used.
create table platform_draft (
  owner      uuid        not null,
  id         uuid        not null,
  kind       varchar(30) character set ascii collate ascii_bin not null,
  version    int         not null,
  sealed     mediumblob  not null,
  begun_at   datetime(6) not null,
  changed_at datetime(6) not null,
  ended_at   datetime(6) null,
  used       boolean     not null default false,
  primary key (owner, id),
  key draft_open (owner, ended_at, changed_at)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;
