-- What other modules may read in their own queries: every grid that stands or once stood.
create sql security invoker view territory_grid as
  select u.id, u.code, u.path, u.name, u.display_number, u.valid_from, u.valid_to, u.successor,
         u.prefecture, u.county, u.town, u.village
    from territory_unit u
   where u.level = 'grid';
