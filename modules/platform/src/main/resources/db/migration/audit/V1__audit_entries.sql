-- Who did what, when, with which result. The application may insert and read, nothing else.
create table audit_entry (
  id          uuid                                         not null,
  at          datetime(6)                                  not null,
  business_at datetime(6)                                  not null,
  actor       uuid                                         not null,
  actor_name  varchar(50)                                  not null,
  scope       varchar(40)  character set ascii collate ascii_bin not null,
  action      varchar(60)  character set ascii collate ascii_bin not null,
  subject     uuid                                         not null,
  command_key varchar(100) character set ascii collate ascii_bin not null,
  result      varchar(60)  character set ascii collate ascii_bin not null,
  primary key (id),
  key audit_actor (actor, at)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;
