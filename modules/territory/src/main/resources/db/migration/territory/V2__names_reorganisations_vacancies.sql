-- What a unit was called, and under which code, from when to when; the end is the first day that
-- the name no longer held. Names may reach back before the unit was registered.
create table territory_unit_name (
  unit_id    uuid        not null,
  valid_from date        not null,
  valid_to   date        not null default '9999-12-31',
  name       varchar(50) not null,
  code       varchar(15) character set ascii collate ascii_bin not null,
  primary key (unit_id, valid_from),
  key unit_name_code (code, valid_from),
  key unit_name_name (name, valid_from),
  constraint name_of_unit foreign key (unit_id) references territory_unit (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

insert into territory_unit_name (unit_id, valid_from, valid_to, name, code)
  select id, valid_from, coalesce(valid_to + interval 1 day, '9999-12-31'), name, code
    from territory_unit;

alter table territory_unit add key unit_successor (successor);

alter table territory_duty add column reason varchar(200) null;

-- A post stands from a day to the day it no longer does; vacant since an instant, or filled.
alter table territory_post
  add column opened_on    date        not null default '1949-10-01',
  add column closed_on    date        not null default '9999-12-31',
  add column successor    uuid        null,
  add column vacant_since datetime(6) null,
  add column prefecture varchar(6)  character set ascii collate ascii_bin
    as (if(char_length(unit_path) >= 6, left(unit_path, 6), null)) persistent,
  add column county     varchar(9)  character set ascii collate ascii_bin
    as (if(char_length(unit_path) >= 9, left(unit_path, 9), null)) persistent,
  add column town       varchar(13) character set ascii collate ascii_bin
    as (if(char_length(unit_path) >= 13, left(unit_path, 13), null)) persistent,
  add column village    varchar(17) character set ascii collate ascii_bin
    as (if(char_length(unit_path) >= 17, left(unit_path, 17), null)) persistent,
  add key post_successor (successor),
  add key post_vacant (vacant_since, id),
  add key post_unanswered (fallback_post, vacant_since),
  add key post_vacant_prefecture (prefecture, vacant_since, id),
  add key post_vacant_county (county, vacant_since, id),
  add key post_vacant_town (town, vacant_since, id),
  add key post_vacant_village (village, vacant_since, id);

update territory_post p
  join territory_unit u on u.path = p.unit_path
   set p.opened_on = u.valid_from,
       p.vacant_since =
         if(exists (select 1 from territory_duty d where d.post_id = p.id and d.until is null),
            null,
            coalesce((select max(d.until) from territory_duty d where d.post_id = p.id),
                     timestamp(u.valid_from) - interval 8 hour));

alter table territory_post alter column opened_on drop default;

-- Who answers for a vacant post, from when to when.
create table territory_fallback (
  post_id       uuid        not null,
  since         datetime(6) not null,
  until         datetime(6) not null default '9999-12-31 00:00:00',
  fallback_post uuid        not null,
  primary key (post_id, since),
  constraint fallback_of foreign key (post_id) references territory_post (id),
  constraint fallback_to foreign key (fallback_post) references territory_post (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

insert into territory_fallback (post_id, since, fallback_post)
  select id, timestamp(opened_on) - interval 8 hour, fallback_post
    from territory_post where fallback_post is not null;

-- By which document, when and by whom the units of a place were put into a new order.
create table territory_reorganisation (
  id           uuid         not null,
  kind         varchar(20)  character set ascii collate ascii_bin not null,
  document     varchar(100) not null,
  effective_on date         not null,
  path         varchar(40)  character set ascii collate ascii_bin not null,
  recorded_at  datetime(6)  not null,
  actor        uuid         not null,
  actor_name   varchar(50)  not null,
  primary key (id),
  key reorganisation_place (path, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

create table territory_reorganisation_step (
  reorganisation_id uuid not null,
  step              int  not null,
  from_unit         uuid not null,
  to_unit           uuid not null,
  founded           boolean not null,
  primary key (reorganisation_id, step),
  key step_from (from_unit),
  key step_to (to_unit),
  constraint step_of foreign key (reorganisation_id) references territory_reorganisation (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- What other modules may read in their own queries: the posts that stand, and who is on duty.
create sql security invoker view territory_standing_post as
  select p.id, p.unit_path, p.town, p.role, p.name, p.fallback_post, p.opened_on,
         d.person_id, d.person_name, d.since as on_duty_since, p.vacant_since
    from territory_post p
    left join territory_duty d on d.post_id = p.id and d.now_on_duty = 1
   where p.closed_on = '9999-12-31';
