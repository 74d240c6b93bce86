-- The row holds what lists need and nothing that its events do not say.
create table appeals_appeal (
  id              uuid         not null,
  status          varchar(20)  character set ascii collate ascii_bin not null,
  path            varchar(40)  character set ascii collate ascii_bin not null,
  level           varchar(12)  character set ascii collate ascii_bin not null,
  holder_unit     varchar(40)  character set ascii collate ascii_bin not null,
  holder_post     uuid         not null,
  answered_by     uuid         null,
  channel         varchar(30)  character set ascii collate ascii_bin not null,
  title           varchar(100) not null,
  household       uuid         null,
  reporter_name   varchar(50)  null,
  kind            varchar(40)  character set ascii collate ascii_bin null,
  category        varchar(40)  character set ascii collate ascii_bin null,
  urgency         varchar(20)  character set ascii collate ascii_bin null,
  risk            varchar(20)  character set ascii collate ascii_bin null,
  received_at     datetime(6)  not null,
  accept_due      datetime(6)  not null,
  answer_due      datetime(6)  not null,
  next_due        datetime(6)  null,
  dates_confirmed boolean      not null,
  is_open         boolean      not null,
  version         int          not null,
  province   varchar(3)  character set ascii collate ascii_bin
    as (left(path, 3)) persistent,
  prefecture varchar(6)  character set ascii collate ascii_bin
    as (left(path, 6)) persistent,
  county     varchar(9)  character set ascii collate ascii_bin
    as (left(path, 9)) persistent,
  town       varchar(13) character set ascii collate ascii_bin
    as (left(path, 13)) persistent,
  village    varchar(17) character set ascii collate ascii_bin
    as (if(char_length(path) >= 17, left(path, 17), null)) persistent,
  branch     varchar(21) character set ascii collate ascii_bin
    as (if(char_length(path) >= 21, left(path, 21), null)) persistent,
  primary key (id),
  key appeal_grid (path, is_open, received_at, id),
  key appeal_branch (branch, is_open, received_at, id),
  key appeal_village (village, is_open, received_at, id),
  key appeal_town (town, is_open, received_at, id),
  key appeal_county (county, is_open, received_at, id),
  key appeal_prefecture (prefecture, is_open, received_at, id),
  key appeal_province (province, is_open, received_at, id),
  key appeal_holder (holder_post, is_open, next_due),
  key appeal_due (is_open, next_due, path)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- Insert-only.
create table appeals_event (
  appeal_id  uuid        not null,
  sequence   int         not null,
  type       varchar(40) character set ascii collate ascii_bin not null,
  version    smallint    not null,
  body       mediumtext  not null,
  at         datetime(6) not null,
  actor      uuid        not null,
  actor_name varchar(50) not null,
  primary key (appeal_id, sequence)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- The numbers people use, without gaps in each town and year.
create table appeals_number (
  number    varchar(30) character set ascii collate ascii_bin not null,
  appeal_id uuid        not null,
  primary key (number),
  unique key number_of (appeal_id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;
