-- Areas, branches and grids; ancestors are columns so that a town or county is found by equality.
create table territory_unit (
  id             uuid                                        not null,
  code           varchar(15) character set ascii collate ascii_bin not null,
  path           varchar(40) character set ascii collate ascii_bin not null,
  level          varchar(12) character set ascii collate ascii_bin not null,
  name           varchar(50)                                 not null,
  display_number varchar(20)                                 null,
  valid_from     date                                        not null,
  valid_to       date                                        null,
  successor      uuid                                        null,
  prefecture varchar(6)  character set ascii collate ascii_bin
    as (if(char_length(path) >= 6, left(path, 6), null)) persistent,
  county     varchar(9)  character set ascii collate ascii_bin
    as (if(char_length(path) >= 9, left(path, 9), null)) persistent,
  town       varchar(13) character set ascii collate ascii_bin
    as (if(char_length(path) >= 13, left(path, 13), null)) persistent,
  village    varchar(17) character set ascii collate ascii_bin
    as (if(char_length(path) >= 17, left(path, 17), null)) persistent,
  primary key (id),
  unique key unit_path (path),
  code_in_use varchar(15) character set ascii collate ascii_bin
    as (if(valid_to is null, code, null)) persistent,
  unique key unit_code (code_in_use),
  key unit_town (town, level, path),
  key unit_county (county, level, path),
  key unit_prefecture (prefecture, level, path)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

create table territory_post (
  id            uuid                                        not null,
  unit_path     varchar(40) character set ascii collate ascii_bin not null,
  role          varchar(40) character set ascii collate ascii_bin not null,
  name          varchar(50)                                 not null,
  fallback_post uuid                                        null,
  primary key (id),
  unique key post_role (unit_path, role),
  constraint post_unit foreign key (unit_path) references territory_unit (path),
  constraint post_fallback foreign key (fallback_post) references territory_post (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- One row without an end for each post at most: the unique key over a generated mark keeps it so.
create table territory_duty (
  id          uuid        not null,
  post_id     uuid        not null,
  person_id   uuid        not null,
  person_name varchar(50) not null,
  since       datetime(6) not null,
  until       datetime(6) null,
  now_on_duty tinyint as (if(until is null, 1, null)) persistent,
  primary key (id),
  unique key duty_now (post_id, now_on_duty),
  key duty_person (person_id, until),
  constraint duty_post foreign key (post_id) references territory_post (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;
