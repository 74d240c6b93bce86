-- One person by identity number: the unique key holds for everybody who is there, and whoever left
-- and comes back is found by the same hash.
create table grids_person (
  id               uuid           not null,
  name             varchar(50)    not null,
  id_number_cipher varbinary(64)  not null,
  id_number_hash   binary(32)     not null,
  phone_cipher     varbinary(64)  null,
  phone_hash       binary(32)     null,
  gone_on          date           null,
  departure        varchar(10) character set ascii collate ascii_bin null,
  here_hash binary(32) as (if(gone_on is null, id_number_hash, null)) persistent,
  primary key (id),
  unique key person_here (here_hash),
  key person_id_number (id_number_hash),
  key person_phone (phone_hash),
  key person_name (name, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- How somebody was written down before a correction.
create table grids_person_former (
  id               uuid           not null,
  person_id        uuid           not null,
  name             varchar(50)    not null,
  id_number_cipher varbinary(64)  not null,
  id_number_hash   binary(32)     not null,
  phone_cipher     varbinary(64)  null,
  primary key (id),
  key former_person (person_id, id),
  key former_id_number (id_number_hash),
  constraint former_of_person foreign key (person_id) references grids_person (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- Dated rows: [valid_from, valid_to), 9999-12-31 while it lasts, and then at most one of a kind.
create table grids_person_place (
  id           uuid         not null,
  person_id    uuid         not null,
  unit_path    varchar(40) character set ascii collate ascii_bin not null,
  household_id uuid         null,
  organisation varchar(100) null,
  valid_from   date         not null,
  valid_to     date         not null,
  lasts tinyint as (if(valid_to = date'9999-12-31', 1, null)) persistent,
  town varchar(13) character set ascii collate ascii_bin
    as (left(unit_path, 13)) persistent,
  county varchar(9) character set ascii collate ascii_bin
    as (left(unit_path, 9)) persistent,
  primary key (id),
  unique key place_now (person_id, lasts),
  key place_person (person_id, valid_from),
  key place_unit (unit_path, valid_to),
  key place_town (town, valid_to),
  key place_household (household_id, valid_to),
  constraint place_of_person foreign key (person_id) references grids_person (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

create table grids_person_role (
  id         uuid not null,
  person_id  uuid not null,
  role       varchar(40) character set ascii collate ascii_bin not null,
  valid_from date not null,
  valid_to   date not null,
  lasts tinyint as (if(valid_to = date'9999-12-31', 1, null)) persistent,
  primary key (id),
  unique key role_now (person_id, role, lasts),
  key role_person (person_id, valid_from),
  key role_held (role, valid_to),
  constraint role_of_person foreign key (person_id) references grids_person (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

create table grids_party_group (
  id          uuid        not null,
  branch_path varchar(40) character set ascii collate ascii_bin not null,
  name        varchar(50) not null,
  predecessor uuid        null,
  valid_from  date        not null,
  valid_to    date        not null,
  lasts tinyint as (if(valid_to = date'9999-12-31', 1, null)) persistent,
  primary key (id),
  unique key group_now (branch_path, name, lasts)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

create table grids_party_group_lead (
  id         uuid not null,
  group_id   uuid not null,
  person_id  uuid not null,
  valid_from date not null,
  valid_to   date not null,
  lasts tinyint as (if(valid_to = date'9999-12-31', 1, null)) persistent,
  primary key (id),
  unique key lead_now (group_id, lasts),
  key lead_person (person_id, valid_to),
  constraint lead_of_group foreign key (group_id) references grids_party_group (id),
  constraint lead_by_person foreign key (person_id) references grids_person (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- The roll of Party members.
create table grids_membership (
  id          uuid not null,
  person_id   uuid not null,
  branch_path varchar(40) character set ascii collate ascii_bin not null,
  group_id    uuid null,
  joined_on   date null,
  valid_from  date not null,
  valid_to    date not null,
  lasts tinyint as (if(valid_to = date'9999-12-31', 1, null)) persistent,
  primary key (id),
  unique key membership_now (person_id, lasts),
  key membership_branch (branch_path, valid_to),
  key membership_group (group_id, valid_to),
  key membership_person (person_id, valid_from),
  constraint membership_of_person foreign key (person_id) references grids_person (id),
  constraint membership_in_group foreign key (group_id) references grids_party_group (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- Why somebody could take a post of a grid's crew.
create table grids_appointment (
  id        uuid         not null,
  grid_id   uuid         not null,
  grid_path varchar(40) character set ascii collate ascii_bin not null,
  post_id   uuid         not null,
  role      varchar(40) character set ascii collate ascii_bin not null,
  person_id uuid         not null,
  reason    varchar(200) null,
  primary key (id),
  key appointment_post (post_id, person_id, id),
  key appointment_person (person_id, id),
  constraint appointment_of_person foreign key (person_id) references grids_person (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;
