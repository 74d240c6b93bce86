-- The reply of every command, so that the same wish is granted once.
create table platform_command (
  actor       uuid                                         not null,
  command_key varchar(100) character set ascii collate ascii_bin not null,
  body_hash   char(64)     character set ascii collate ascii_bin not null,
  reply       mediumtext                                   not null,
  at          datetime(6)                                  not null,
  primary key (actor, command_key)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- News for the world outside, kept in the transaction that made it true.
create table platform_outbox (
  id        uuid                                         not null,
  type      varchar(60)  character set ascii collate ascii_bin not null,
  version   smallint                                     not null,
  subject   uuid                                         not null,
  path      varchar(40)  character set ascii collate ascii_bin not null,
  body      mediumtext                                   not null,
  at        datetime(6)                                  not null,
  due       datetime(6)                                  not null,
  attempts  smallint                                     not null default 0,
  delivered datetime(6)                                  null,
  last_error varchar(500)                                null,
  primary key (id),
  key outbox_due (delivered, due)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- How far business time stands ahead of the machine's in a demonstration.
create table platform_clock (
  id            tinyint not null,
  seconds_ahead bigint  not null,
  primary key (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

insert into platform_clock (id, seconds_ahead) values (1, 0);

-- Last number given in each gap-free series of human numbers.
create table platform_series (
  series varchar(60) character set ascii collate ascii_bin not null,
  last   bigint                                       not null,
  primary key (series)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;
