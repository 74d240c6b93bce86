-- One row for each unit that has a roster, so that two who plan for it wait for each other.
create table territory_roster (
  unit_path  varchar(40) character set ascii collate ascii_bin not null,
  changed_at datetime(6) not null,
  primary key (unit_path)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- Who is to be rung for a unit, and when. A shift that is withdrawn or passed on ends and stays;
-- one that ended before it began was never in force.
create table territory_shift (
  id              uuid          not null,
  unit_path       varchar(40)   character set ascii collate ascii_bin not null,
  ringing         tinyint       not null,
  begins          datetime(6)   not null,
  ends            datetime(6)   not null,
  person_id       uuid          not null,
  person_name     varchar(50)   not null,
  role            varchar(60)   not null,
  phone_cipher    varbinary(64) not null,
  phone_hash      binary(32)    not null,
  entered_by      uuid          not null,
  entered_by_name varchar(50)   not null,
  entered_at      datetime(6)   not null,
  ended_at        datetime(6)   null,
  ended_by        uuid          null,
  reason          varchar(200)  null,
  successor       uuid          null,
  in_force_until  datetime(6)
    as (if(ended_at is null, ends, greatest(begins, least(ends, ended_at)))) persistent,
  primary key (id),
  key shift_in_force (unit_path, in_force_until, begins),
  key shift_ever (unit_path, ends, begins),
  key shift_person (person_id, in_force_until),
  key shift_phone (phone_hash),
  constraint shift_unit foreign key (unit_path) references territory_unit (path)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;
