-- A household is the number its village knows it by; where it stood and who it was is told by its
-- stays, one after the other. The primary key lets no two of them overlap, so that on any date a
-- household stands in one place at most.
create table grids_stay (
  household_id  uuid         not null,
  valid_from    date         not null,
  valid_to      date         not null,
  grid_id       uuid         null,
  place         varchar(40)  character set ascii collate ascii_bin not null,
  kind          varchar(10)  character set ascii collate ascii_bin not null,
  head_name     varchar(50)  not null,
  id_cipher     varbinary(64) null,
  id_hash       binary(32)   null,
  phone_cipher  varbinary(64) null,
  phone_hash    binary(32)   null,
  members       tinyint unsigned not null,
  village_group varchar(50)  null,
  address       varchar(100) null,
  longitude     decimal(9,6) null,
  latitude      decimal(9,6) null,
  period for validity (valid_from, valid_to),
  town   varchar(13) character set ascii collate ascii_bin as (left(place, 13)) persistent,
  county varchar(9)  character set ascii collate ascii_bin as (left(place, 9)) persistent,
  primary key (household_id, validity without overlaps),
  key stay_grid (grid_id, valid_to),
  key stay_town (town, valid_to, place, household_id),
  key stay_county (county, valid_to, place, household_id),
  key stay_id (id_hash),
  key stay_phone (phone_hash),
  key stay_head (town, head_name)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

insert into grids_stay (household_id, valid_from, valid_to, grid_id, place, kind, head_name,
                        phone_cipher, phone_hash, members)
  select id, date(placed_at + interval 8 hour), '9999-12-31', grid_id, grid_path, kind, head_name,
         phone_cipher, phone_hash, members
    from grids_household;

-- What happened to a household, and from which date on it counts.
create table grids_household_event (
  household_id uuid         not null,
  seq          int          not null,
  type         varchar(30)  character set ascii collate ascii_bin not null,
  version      smallint     not null,
  on_date      date         not null,
  at           datetime(6)  not null,
  actor        uuid         null,
  actor_name   varchar(50)  null,
  body         mediumtext   not null,
  primary key (household_id, seq)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

insert into grids_household_event (household_id, seq, type, version, on_date, at, body)
  select id, 1, 'registered', 1, date(placed_at + interval 8 hour), placed_at,
         json_object('place', grid_path, 'headName', head_name, 'members', members, 'cause', 'first')
    from grids_household;

alter table grids_household
  add column registered_on date null,
  add column ended_on date null,
  add column version int not null default 1;
update grids_household set registered_on = date(placed_at + interval 8 hour);
alter table grids_household
  drop foreign key household_of_grid,
  drop key household_grid,
  drop key household_phone,
  drop key household_town,
  drop column town,
  drop column county,
  drop column grid_id,
  drop column grid_path,
  drop column head_name,
  drop column phone_cipher,
  drop column phone_hash,
  drop column members,
  drop column placed_at,
  modify column registered_on date not null;

alter table grids_stay
  add constraint stay_of_household foreign key (household_id) references grids_household (id),
  add constraint stay_in_grid foreign key (grid_id) references grids_grid (unit_id);
alter table grids_household_event
  add constraint event_of_household foreign key (household_id) references grids_household (id);

-- Households that no grid could take (待编): who has to find them a place, and by when.
create table grids_waiting (
  household_id uuid         not null,
  since        datetime(6)  not null,
  until        datetime(6)  null,
  due          datetime(6)  not null,
  village      varchar(17)  character set ascii collate ascii_bin not null,
  wanted       varchar(40)  character set ascii collate ascii_bin null,
  explanation  varchar(500) null,
  owner_post   uuid         null,
  town  varchar(13) character set ascii collate ascii_bin as (left(village, 13)) persistent,
  waits tinyint as (if(until is null, 1, null)) persistent,
  primary key (household_id, since),
  unique key waiting_now (household_id, waits),
  key waiting_town (waits, town, due, household_id),
  key waiting_due (waits, due, household_id),
  constraint waiting_household foreign key (household_id) references grids_household (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

alter table grids_grid
  add column hamlet boolean not null default false,
  add column county varchar(9) character set ascii collate ascii_bin
    as (if(char_length(path) >= 9, left(path, 9), null)) persistent,
  add key grid_place (path),
  add key grid_county (county, verdict, path);
