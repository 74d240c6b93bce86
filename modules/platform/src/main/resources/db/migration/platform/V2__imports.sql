-- One file brought in: who sent it, who acts for it (whoever sent it, or said to apply it), how it
-- shall be taken, how far it is. The worker that has it on lease is named by owner; due says when it
-- may be taken up, null when nothing is left to do.
create table platform_import (
  id           uuid        not null,
  kind         varchar(40) character set ascii collate ascii_bin not null,
  sender       uuid        not null,
  sender_name  varchar(50) not null,
  sender_scope varchar(40) character set ascii collate ascii_bin not null,
  actor        uuid        not null,
  actor_name   varchar(50) not null,
  scope        varchar(40) character set ascii collate ascii_bin not null,
  permissions  text        character set ascii collate ascii_bin not null,
  command_key  varchar(100) character set ascii collate ascii_bin not null,
  body_hash    char(64)    character set ascii collate ascii_bin not null,
  file_name    varchar(200) null,
  bytes        bigint      not null,
  mode         varchar(20) character set ascii collate ascii_bin not null,
  leavers      varchar(10) character set ascii collate ascii_bin not null,
  dry_run      boolean     not null,
  effective_on date        not null,
  received_at  datetime(6) not null,
  at           datetime(6) not null,
  status       varchar(12) character set ascii collate ascii_bin not null,
  wanted       boolean     not null,
  run          int         not null default 0,
  attempts     int         not null default 0,
  rechecks     int         not null default 0,
  owner        uuid        null,
  due          datetime(6) null,
  rows_total   int         not null default 0,
  rows_done    int         not null default 0,
  blank_rows   int         not null default 0,
  counts       text        null,
  remarks      text        null,
  code         varchar(60) character set ascii collate ascii_bin null,
  sentence     varchar(1000) null,
  settled      datetime(6) null,
  purged       boolean     not null default false,
  primary key (id),
  key import_due (due),
  key import_sender (sender, id),
  key import_scope (sender_scope, id),
  key import_settled (purged, settled)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- The file itself, sealed piece by piece.
create table platform_import_chunk (
  import_id uuid       not null,
  number    int        not null,
  sealed    mediumblob not null,
  primary key (import_id, number)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- Every row as it was checked. A check that begins anew counts a new run; only the last one holds.
create table platform_import_row (
  import_id   uuid         not null,
  run         int          not null,
  number      int          not null,
  outcome     varchar(8)   character set ascii collate ascii_bin not null,
  subject     uuid         null,
  business_key varchar(120) null,
  grp         varchar(60)  character set ascii collate ascii_bin not null,
  origin      varchar(60)  character set ascii collate ascii_bin not null,
  before_text varchar(400) null,
  after_text  varchar(400) null,
  payload     mediumtext   null,
  primary key (import_id, run, number),
  key import_row_outcome (import_id, run, outcome, number),
  key import_row_group (import_id, run, grp, number),
  key import_row_key (import_id, run, business_key)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- What is to say about a row: errors, reasons to wait, remarks.
create table platform_import_problem (
  import_id uuid         not null,
  run       int          not null,
  number    int          not null,
  place     int          not null,
  col       int          null,
  heading   varchar(60)  null,
  found     varchar(200) null,
  code      varchar(60)  character set ascii collate ascii_bin not null,
  sentence  varchar(600) not null,
  primary key (import_id, run, number, place)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;
