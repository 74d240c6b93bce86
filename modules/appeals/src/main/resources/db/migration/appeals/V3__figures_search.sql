-- What every change of an appeal adds to and takes from the figures; insert-only but for fold, the
-- number of the round that carried it into the roll-ups.
create table appeals_delta (
  id        uuid        not null,
  appeal_id uuid        not null,
  path      varchar(40) character set ascii collate ascii_bin not null,
  town      varchar(13) character set ascii collate ascii_bin
    as (left(path, 13)) persistent,
  day       date        not null,
  kind      varchar(40) character set ascii collate ascii_bin not null,
  category  varchar(40) character set ascii collate ascii_bin not null,
  level     varchar(12) character set ascii collate ascii_bin not null,
  measure   varchar(30) character set ascii collate ascii_bin not null,
  state     varchar(40) character set ascii collate ascii_bin not null,
  amount    int         not null,
  written   datetime(6) not null default (utc_timestamp(6)),
  fold      bigint      null,
  primary key (id),
  key delta_fold (fold, id),
  key delta_appeal (appeal_id),
  key delta_town (town, day, measure, path, kind, category, level, state, amount, fold)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- The deltas of towns and their superiors, added up by day, by month, and for what stands now.
create table appeals_rollup (
  path     varchar(13) character set ascii collate ascii_bin not null,
  span     varchar(5)  character set ascii collate ascii_bin not null,
  since    date        not null,
  kind     varchar(40) character set ascii collate ascii_bin not null,
  category varchar(40) character set ascii collate ascii_bin not null,
  level    varchar(12) character set ascii collate ascii_bin not null,
  measure  varchar(30) character set ascii collate ascii_bin not null,
  state    varchar(40) character set ascii collate ascii_bin not null,
  amount   bigint      not null,
  parent   varchar(9)  character set ascii collate ascii_bin
    as (left(path, case char_length(path) when 13 then 9 when 9 then 6 when 6 then 3 else 0 end))
    persistent,
  primary key (path, span, since, kind, category, level, measure, state),
  key rollup_parent (parent, span, since)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- Who adds up: whoever holds this row, until the lease runs out. Rounds are numbered.
create table appeals_fold (
  id    tinyint     not null,
  owner uuid        null,
  until datetime(6) not null,
  last  bigint      not null,
  primary key (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

insert into appeals_fold (id, until, last) values (1, '2000-01-01', 0);

-- What an appeal is found by. Texts are pairs of characters, each written as eight letters and
-- digits; units are the codes of the place and its superiors; names and numbers of people are keyed
-- hashes.
create table appeals_search (
  appeal_id   uuid       not null,
  person_hash binary(32) null,
  phone_hash  binary(32) null,
  units       varchar(200) character set ascii collate ascii_bin not null,
  pairs       mediumtext character set ascii collate ascii_bin not null,
  primary key (appeal_id),
  key search_person (person_hash),
  key search_phone (phone_hash),
  fulltext key search_pairs (units, pairs)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- Who is overdue, in any unit, told by the index alone.
alter table appeals_appeal add key appeal_colour (is_open, next_due, path, received_at);
