-- What counting needs to know of every appeal, narrow, so that counting stays in the indexes. A
-- household is one voice, and so is a name; all who gave neither are one voice together. Voices of
-- a warning that was closed are settled and raise no other.
create table appeals_voice (
  appeal_id   uuid        not null,
  path        varchar(40) character set ascii collate ascii_bin not null,
  category    varchar(40) character set ascii collate ascii_bin null,
  household   uuid        null,
  voice       char(32)    character set ascii collate ascii_bin not null,
  received_at datetime(6) not null,
  restricted  boolean     not null default false,
  settled     boolean     not null default false,
  town    varchar(13) character set ascii collate ascii_bin
    as (left(path, 13)) persistent,
  village varchar(17) character set ascii collate ascii_bin
    as (if(char_length(path) >= 17, left(path, 17), null)) persistent,
  branch  varchar(21) character set ascii collate ascii_bin
    as (if(char_length(path) >= 21, left(path, 21), null)) persistent,
  primary key (appeal_id),
  key voice_grid (path, category, restricted, settled, received_at, voice, household),
  key voice_branch (branch, category, restricted, settled, received_at, voice, household),
  key voice_village (village, category, restricted, settled, received_at, voice, household),
  key voice_town (town, category, restricted, settled, received_at, voice, household),
  key voice_person (voice, received_at)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

insert into appeals_voice (appeal_id, path, category, household, voice, received_at)
  select id, path, category, household, md5(coalesce(cast(household as char), reporter_name, '')),
         received_at
    from appeals_appeal;

-- Whoever counts a category in a town waits for whoever counts it too, lest two see one less each.
create table appeals_warning_turn (
  town     varchar(13) character set ascii collate ascii_bin not null,
  category varchar(40) character set ascii collate ascii_bin not null,
  taken_at datetime(6) not null,
  primary key (town, category)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- At most one open for a place and category: the unique key over a generated mark keeps it so.
create table appeals_warning (
  id              uuid         not null,
  path            varchar(40)  character set ascii collate ascii_bin not null,
  level           varchar(12)  character set ascii collate ascii_bin not null,
  category        varchar(40)  character set ascii collate ascii_bin not null,
  colour          varchar(20)  character set ascii collate ascii_bin not null,
  days            smallint     not null,
  voices          int          not null,
  calls           int          not null,
  households      int          not null,
  first_at        datetime(6)  not null,
  last_at         datetime(6)  not null,
  told_post       uuid         not null,
  told_post_name  varchar(50)  not null,
  joint           boolean      not null,
  representatives smallint     null,
  decision        uuid         not null,
  raised_at       datetime(6)  not null,
  closed_at       datetime(6)  null,
  closed_by       uuid         null,
  closed_by_name  varchar(50)  null,
  reason          varchar(500) null,
  version         int          not null,
  is_open    boolean as (if(closed_at is null, 1, 0)) persistent,
  open_mark  tinyint as (if(closed_at is null, 1, null)) persistent,
  province   varchar(3)  character set ascii collate ascii_bin as (left(path, 3)) persistent,
  prefecture varchar(6)  character set ascii collate ascii_bin as (left(path, 6)) persistent,
  county     varchar(9)  character set ascii collate ascii_bin as (left(path, 9)) persistent,
  town       varchar(13) character set ascii collate ascii_bin as (left(path, 13)) persistent,
  village    varchar(17) character set ascii collate ascii_bin
    as (if(char_length(path) >= 17, left(path, 17), null)) persistent,
  branch     varchar(21) character set ascii collate ascii_bin
    as (if(char_length(path) >= 21, left(path, 21), null)) persistent,
  primary key (id),
  unique key warning_open (path, category, open_mark),
  key warning_grid (path, is_open, raised_at, id),
  key warning_branch (branch, is_open, raised_at, id),
  key warning_village (village, is_open, raised_at, id),
  key warning_town (town, is_open, raised_at, id),
  key warning_county (county, is_open, raised_at, id),
  key warning_prefecture (prefecture, is_open, raised_at, id),
  key warning_province (province, is_open, raised_at, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- Each colour it had, and by which decision. Insert-only.
create table appeals_warning_step (
  warning_id uuid        not null,
  sequence   int         not null,
  colour     varchar(20) character set ascii collate ascii_bin not null,
  voices     int         not null,
  calls      int         not null,
  households int         not null,
  decision   uuid        not null,
  appeal_id  uuid        not null,
  at         datetime(6) not null,
  primary key (warning_id, sequence)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

create table appeals_warning_member (
  warning_id uuid        not null,
  appeal_id  uuid        not null,
  joined_at  datetime(6) not null,
  left_at    datetime(6) null,
  primary key (warning_id, appeal_id),
  key member_of_warning (appeal_id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- Several voices led together; each stays an appeal of its own.
create table appeals_joint (
  id          uuid         not null,
  path        varchar(40)  character set ascii collate ascii_bin not null,
  title       varchar(100) not null,
  lead_appeal uuid         not null,
  warning_id  uuid         null,
  created_at  datetime(6)  not null,
  created_by  uuid         not null,
  ended_at    datetime(6)  null,
  end_reason  varchar(200) null,
  version     int          not null,
  primary key (id),
  key joint_warning (warning_id),
  key joint_path (path, ended_at)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- An appeal is in one group at a time.
create table appeals_joint_member (
  joint_id     uuid         not null,
  appeal_id    uuid         not null,
  since        datetime(6)  not null,
  until        datetime(6)  null,
  added_by     uuid         not null,
  leave_reason varchar(200) null,
  now_member   tinyint as (if(until is null, 1, null)) persistent,
  primary key (joint_id, appeal_id, since),
  unique key joint_now (appeal_id, now_member)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- Texts put forward for the answers to all of a group. Insert-only.
create table appeals_joint_offer (
  id       uuid        not null,
  joint_id uuid        not null,
  answer   text        not null,
  at       datetime(6) not null,
  by_id    uuid        not null,
  by_name  varchar(50) not null,
  primary key (id),
  key offer_of (joint_id, at)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;

-- One says more about another; nothing is merged.
create table appeals_link (
  id        uuid         not null,
  appeal_id uuid         not null,
  other_id  uuid         not null,
  kind      varchar(20)  character set ascii collate ascii_bin not null,
  note      varchar(200) null,
  at        datetime(6)  not null,
  by_id     uuid         not null,
  by_name   varchar(50)  not null,
  ended_at  datetime(6)  null,
  ended_by  uuid         null,
  end_reason varchar(200) null,
  pair char(73) character set ascii collate ascii_bin
    as (if(ended_at is null, concat(least(appeal_id, other_id), '~', greatest(appeal_id, other_id)),
      null)) persistent,
  primary key (id),
  unique key link_pair (pair),
  key link_appeal (appeal_id),
  key link_other (other_id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;
