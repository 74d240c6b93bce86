-- The whole life of an appeal: offers, clocks, what is owed, and who must never see it.
alter table appeals_appeal
  modify accept_due datetime(6) null,
  modify answer_due datetime(6) null,
  add column offered_unit varchar(40) character set ascii collate ascii_bin null after holder_post,
  add column offered_post uuid        null after offered_unit,
  add column handle_due   datetime(6) null after accept_due,
  add column warn_due     datetime(6) null after next_due,
  add column red_due      datetime(6) null after warn_due,
  add column sweep_due    datetime(6) null after red_due,
  add column confidential boolean not null default false after sweep_due,
  add column restricted   boolean not null default false after confidential,
  add column bound        boolean not null default false after restricted,
  add column paused       boolean not null default false after bound,
  add column shard        tinyint as (crc32(id) % 16) persistent,
  add key appeal_offered (offered_post, is_open),
  add key appeal_sweep (shard, is_open, sweep_due),
  add key appeal_sweep_oldest (is_open, sweep_due);

update appeals_appeal set handle_due = answer_due, sweep_due = next_due;

-- What each post owes at this moment, one row for each thing; ended, never deleted.
create table appeals_obligation (
  id        uuid         not null,
  appeal_id uuid         not null,
  kind      varchar(20)  character set ascii collate ascii_bin not null,
  unit      varchar(40)  character set ascii collate ascii_bin not null,
  post_id   uuid         null,
  person    uuid         null,
  subject   uuid         null,
  since     datetime(6)  not null,
  due       datetime(6)  null,
  ended     datetime(6)  null,
  is_open   boolean as (ended is null) persistent,
  primary key (id),
  key obligation_appeal (appeal_id, is_open),
  key obligation_post (post_id, is_open, due),
  key obligation_person (person, is_open, due)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- Holders a matter names; neither they nor those below them ever see it.
create table appeals_accused (
  appeal_id uuid not null,
  person    uuid not null,
  primary key (appeal_id, person),
  key accused_person (person)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- How the resident can be reached; sealed.
create table appeals_contact (
  appeal_id    uuid          not null,
  phone_cipher varbinary(64) not null,
  phone_hash   binary(32)    not null,
  primary key (appeal_id),
  key contact_phone (phone_hash)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- Which node works on which part of what is due, while it has it on lease.
create table appeals_sweep_lease (
  shard tinyint     not null,
  owner uuid        null,
  until datetime(6) not null,
  primary key (shard)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

insert into appeals_sweep_lease (shard, until)
  values (0, '2000-01-01'), (1, '2000-01-01'), (2, '2000-01-01'), (3, '2000-01-01'),
         (4, '2000-01-01'), (5, '2000-01-01'), (6, '2000-01-01'), (7, '2000-01-01'),
         (8, '2000-01-01'), (9, '2000-01-01'), (10, '2000-01-01'), (11, '2000-01-01'),
         (12, '2000-01-01'), (13, '2000-01-01'), (14, '2000-01-01'), (15, '2000-01-01');

-- Steps that failed and are tried again later, each with its reason.
create table appeals_sweep_failure (
  appeal_id uuid         not null,
  attempts  int          not null,
  retry     datetime(6)  not null,
  error     varchar(500) not null,
  primary key (appeal_id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;
