-- A prefecture beside the demonstration town: 5 counties of 20 towns, 10 villages, 100 grids and
-- 20 households each: 100,000 grids, 2,000,000 households. One in ten once moved, one in twenty
-- left, one in two hundred waits.
insert into territory_unit (id, code, path, level, name, valid_from)
  select cast(concat('01900000-0000-7000-8001-', lpad(hex(seq), 12, '0')) as uuid),
         concat('43019', seq div 20000, 101 + seq div 1000 mod 20, 201 + seq div 100 mod 10,
                lpad(1 + seq mod 100, 3, '0')),
         concat('43/01/9', seq div 20000, '/', 101 + seq div 1000 mod 20, '/', 201 + seq div 100 mod 10,
                '/b01/g', lpad(1 + seq mod 100, 3, '0'), '/'),
         'grid', concat('第', 1 + seq mod 100, '微网格'), '2020-05-01'
    from seq_0_to_99999;

insert into grids_grid (unit_id, path, households, merchants, verdict, version)
  select id, path, 20, 0, 'flagged', 1 from territory_unit where path like '43/01/9%';

insert into grids_household (id, village, number, kind, registered_on, version)
  select cast(concat('01900000-0000-7000-8002-', lpad(hex(seq), 12, '0')) as uuid),
         concat('43/01/9', seq div 400000, '/', 101 + seq div 20000 mod 20, '/',
                201 + seq div 2000 mod 10, '/'),
         concat('N-', seq mod 2000), 'villager', '2020-05-01', 1
    from seq_0_to_1999999;

insert into grids_stay (household_id, valid_from, valid_to, grid_id, place, kind, head_name,
                        phone_hash, members, longitude, latitude)
  select cast(concat('01900000-0000-7000-8002-', lpad(hex(seq), 12, '0')) as uuid),
         '2020-05-01', if(seq mod 10 = 3, '2022-01-01', if(seq mod 20 = 7, '2023-01-01', '9999-12-31')),
         if(seq mod 200 = 11, null,
            cast(concat('01900000-0000-7000-8001-', lpad(hex(seq div 20), 12, '0')) as uuid)),
         if(seq mod 200 = 11,
            concat('43/01/9', seq div 400000, '/', 101 + seq div 20000 mod 20, '/',
                   201 + seq div 2000 mod 10, '/'),
            concat('43/01/9', seq div 400000, '/', 101 + seq div 20000 mod 20, '/',
                   201 + seq div 2000 mod 10, '/b01/g', lpad(1 + seq div 20 mod 100, 3, '0'), '/')),
         'villager', concat(elt(1 + seq mod 7, '李', '刘', '周', '陈', '张', '罗', '王'), '户', seq mod 9973),
         unhex(sha2(seq, 256)), 4, 113.8 + (seq mod 5000) / 100000, 28.3 + (seq mod 3000) / 100000
    from seq_0_to_1999999;

insert into grids_stay (household_id, valid_from, valid_to, grid_id, place, kind, head_name, members)
  select household_id, '2022-01-01', '9999-12-31', grid_id, place, kind, head_name, members
    from grids_stay where valid_to = '2022-01-01' and place like '43/01/9%';

insert into grids_waiting (household_id, since, due, village)
  select household_id, '2026-11-01', timestamp('2026-11-20') + interval (conv(right(household_id, 5), 16, 10) mod 900000) second,
         left(place, 17)
    from grids_stay where grid_id is null and valid_to = '9999-12-31' and place like '43/01/9%';

analyze table territory_unit, grids_grid, grids_household, grids_stay, grids_waiting;
