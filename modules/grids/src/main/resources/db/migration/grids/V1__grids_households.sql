create table grids_grid (
  unit_id     uuid        not null,
  path        varchar(40) character set ascii collate ascii_bin not null,
  households  int         not null,
  merchants   int         not null,
  verdict     varchar(20) character set ascii collate ascii_bin null,
  reason      varchar(200) null,
  decision_id uuid        null,
  version     bigint      not null,
  town varchar(13) character set ascii collate ascii_bin
    as (if(char_length(path) >= 13, left(path, 13), null)) persistent,
  primary key (unit_id),
  key grid_town (town, verdict, path)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- A household stands in one grid because it is one row, and is one row because its number is
-- unique in its village.
create table grids_household (
  id           uuid        not null,
  grid_id      uuid        not null,
  grid_path    varchar(40) character set ascii collate ascii_bin not null,
  village      varchar(17) character set ascii collate ascii_bin not null,
  number       varchar(20) not null,
  kind         varchar(10) character set ascii collate ascii_bin not null,
  head_name    varchar(50) not null,
  phone_cipher varbinary(64) null,
  phone_hash   binary(32)  null,
  members      int         not null,
  placed_at    datetime(6) not null,
  town   varchar(13) character set ascii collate ascii_bin
    as (left(grid_path, 13)) persistent,
  county varchar(9)  character set ascii collate ascii_bin
    as (left(grid_path, 9)) persistent,
  primary key (id),
  unique key household_number (village, number),
  key household_grid (grid_id, number),
  key household_phone (phone_hash),
  key household_town (town, head_name),
  constraint household_of_grid foreign key (grid_id) references grids_grid (unit_id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;
