-- A prefecture beside the demonstration town: 5 counties of 20 towns, 10 villages of 5 branches
-- and 100 grids each; 1,000,000 appeals of one year, copied from those that were filed in the
-- demonstration town. One in five is open; of these 20,000 are due within the hour, 20,000 are
-- overdue, 20,000 wait for the resident. A database of that size has a gibibyte of memory.
set global innodb_buffer_pool_size = 1073741824;

create temporary table template as
  select row_number() over (order by a.id) - 1 n, a.channel, a.title, a.reporter_name, a.kind,
         a.category, a.urgency, a.risk, s.person_hash, s.pairs, count(*) over () total
    from appeals_appeal a join appeals_search s on s.appeal_id = a.id;

alter table template add primary key (n);

create temporary table copied (
  seq int not null primary key, id uuid not null, n int not null, path varchar(40) not null,
  received_at datetime(6) not null, is_open boolean not null);

insert into copied
  select seq, cast(concat('01900000-', lpad(hex(seq div 65536), 4, '0'), '-7000-8003-', lpad(hex(seq), 12, '0')) as uuid),
         crc32(seq) mod (select max(n) + 1 from template),
         concat('43/02/8', 1 + seq mod 5, '/', 101 + seq div 5 mod 20, '/', 201 + seq div 100 mod 10,
                '/b0', 1 + seq div 1000 mod 5, '/g', lpad(1 + seq div 5000 mod 20, 3, '0'), '/'),
         utc_timestamp(6) - interval (1000000 - seq) * 30 second, seq div 100 mod 5 = 0
    from seq_0_to_999999;

insert into appeals_appeal (id, status, path, level, holder_unit, holder_post, channel, title,
    reporter_name, kind, category, urgency, risk, received_at, accept_due, answer_due, next_due,
    dates_confirmed, is_open, version)
  select c.id,
         if(c.is_open, if(c.seq div 500 mod 10 = 9, 'answered', if(c.seq mod 3 = 0, 'assigned', 'accepted')), 'closed'),
         c.path, elt(1 + c.seq mod 4, 'grid', 'branch', 'village', 'town'),
         left(c.path, elt(1 + c.seq mod 4, 26, 21, 17, 13)),
         if(c.is_open and c.seq mod 40 = 0, (select id from territory_post where role = 'town-dispatch' order by id limit 1),
            cast(concat('01900000-0000-7000-8004-', lpad(hex(c.seq mod 5 + 5 * (c.seq div 5 mod 20) + 100 * (c.seq div 100 mod 10)), 12, '0')) as uuid)),
         t.channel, t.title, t.reporter_name, t.kind, t.category, t.urgency, t.risk,
         c.received_at, c.received_at + interval 1 day, c.received_at + interval 10 day,
         if(not c.is_open or c.seq div 500 mod 10 = 9, null,
            utc_timestamp(6) + interval case c.seq div 500 mod 10
              when 0 then c.seq mod 3600 when 1 then -(c.seq mod 864000) else 3600 + c.seq * 31 mod 1728000 end second),
         true, c.is_open, 6
    from copied c join template t on t.n = c.n;

insert into appeals_number (number, appeal_id)
  select concat(replace(left(path, 13), '/', ''), '-2026-', lpad(seq, 6, '0')), id from copied;

alter table appeals_search drop key search_pairs;

insert into appeals_search (appeal_id, person_hash, phone_hash, units, pairs)
  select c.id, t.person_hash, if(c.seq mod 3 = 0, unhex(sha2(c.seq div 9, 256)), null),
         concat('u', replace(c.path, '/', ''), ' u', replace(left(c.path, 21), '/', ''), ' u', replace(left(c.path, 17), '/', ''),
                ' u', replace(left(c.path, 13), '/', ''), ' u', replace(left(c.path, 9), '/', ''),
                ' u', replace(left(c.path, 6), '/', ''), ' u', replace(left(c.path, 3), '/', '')),
         t.pairs
    from copied c join template t on t.n = c.n;

alter table appeals_search add fulltext key search_pairs (units, pairs);

insert into appeals_delta (id, appeal_id, path, day, kind, category, level, measure, state, amount, fold)
  select cast(concat('01900000-', lpad(hex(c.seq div 65536), 4, '0'), '-7000-9', lpad(m.n, 3, '0'), '-', lpad(hex(c.seq), 12, '0')) as uuid),
         c.id, c.path, date(c.received_at + interval 8 hour), coalesce(t.kind, ''), coalesce(t.category, ''),
         if(m.n = 0, '', elt(1 + c.seq mod 4, 'grid', 'branch', 'village', 'town')), m.measure,
         if(m.n = 1, 'accepted', m.state), 1, 1
    from copied c join template t on t.n = c.n
    join (select 0 n, 'received' measure, '' state union all select 1, 'open', '' union all select 2, 'answered', 'in-time'
          union all select 3, 'confirmed', 'solved' union all select 4, 'satisfaction', 'satisfied'
          union all select 5, 'closed', 'in-time' union all select 6, 'solved', '') m
      on m.n = 0 or c.is_open = (m.n = 1);

insert into appeals_rollup (path, span, since, kind, category, level, measure, state, amount)
  select town, if(measure = 'open', 'now', 'day'), if(measure = 'open', date '1970-01-01', day),
         kind, category, level, measure, state, sum(amount)
    from appeals_delta where fold = 1 and town like '43/02/%' group by 1, 2, 3, 4, 5, 6, 7, 8;

insert into appeals_rollup (path, span, since, kind, category, level, measure, state, amount)
  select path, 'month', since - interval dayofmonth(since) - 1 day, kind, category, level, measure, state, sum(amount)
    from appeals_rollup where span = 'day' and path like '43/02/%' group by 1, 2, 3, 4, 5, 6, 7, 8;

insert into appeals_rollup (path, span, since, kind, category, level, measure, state, amount)
  select * from (select left(path, 9), span, since, kind, category, level, measure, state, sum(amount)
    from appeals_rollup where path like '43/02/8_/___/' group by 1, 2, 3, 4, 5, 6, 7, 8) counties;

insert into appeals_rollup (path, span, since, kind, category, level, measure, state, amount)
  select * from (select left(path, 6), span, since, kind, category, level, measure, state, sum(amount)
    from appeals_rollup where path like '43/02/8_/' group by 1, 2, 3, 4, 5, 6, 7, 8) prefecture;

insert into appeals_rollup (path, span, since, kind, category, level, measure, state, amount)
  select * from (select left(path, 3), span, since, kind, category, level, measure, state, amount total
    from appeals_rollup where path = '43/02/') province
      on duplicate key update appeals_rollup.amount = appeals_rollup.amount + values(amount);

analyze table appeals_appeal, appeals_number, appeals_search, appeals_delta, appeals_rollup;
