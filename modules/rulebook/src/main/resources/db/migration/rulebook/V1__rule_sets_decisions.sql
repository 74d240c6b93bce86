create table rulebook_set (
  hash    char(64)    character set ascii collate ascii_bin not null,
  origin  varchar(40) character set ascii collate ascii_bin not null,
  kept_at datetime(6) not null,
  primary key (hash)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

create table rulebook_file (
  rule_set char(64)     character set ascii collate ascii_bin not null,
  path     varchar(120) character set ascii collate ascii_bin not null,
  content  mediumtext   not null,
  primary key (rule_set, path),
  constraint file_of_set foreign key (rule_set) references rulebook_set (hash)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

create table rulebook_in_force (
  jurisdiction varchar(12) character set ascii collate ascii_bin not null,
  rule_set     char(64)    character set ascii collate ascii_bin not null,
  since        datetime(6) not null,
  primary key (jurisdiction),
  constraint force_of_set foreign key (rule_set) references rulebook_set (hash)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- Insert-only. No foreign key: large, and to be partitioned by its time-ordered id.
create table rulebook_decision (
  id         uuid        not null,
  subject    uuid        not null,
  path       varchar(40) character set ascii collate ascii_bin not null,
  table_name varchar(60) character set ascii collate ascii_bin not null,
  rule_set   char(64)    character set ascii collate ascii_bin not null,
  facts      mediumtext  not null,
  answer     mediumtext  not null,
  decided_at datetime(6) not null,
  primary key (id),
  key decision_subject (subject)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;
