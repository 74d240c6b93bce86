package org.yiwang.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UnitPathTest {

  private static final UnitPath GRID = new UnitPath("43/01/81/104/218/b01/g009/");

  @Test
  void cuts_out_every_superior_by_level() {
    assertEquals("43/01/81/104/218/b01/", GRID.at(Level.BRANCH).value());
    assertEquals("43/01/81/104/218/", GRID.at(Level.VILLAGE).value());
    assertEquals("43/01/81/104/", GRID.at(Level.TOWN).value());
    assertEquals("43/01/81/", GRID.at(Level.COUNTY).value());
    assertEquals("43/01/", GRID.at(Level.PREFECTURE).value());
    assertEquals("43/", GRID.at(Level.PROVINCE).value());
  }

  @Test
  void has_no_inferior_at_a_lower_level() {
    UnitPath town = GRID.at(Level.TOWN);

    Problem problem = assertThrows(Problem.class, () -> town.at(Level.GRID));

    assertEquals("kernel.no-such-ancestor", problem.code());
  }

  @Test
  void contains_itself_and_what_lies_below_but_not_its_neighbour() {
    UnitPath village = GRID.at(Level.VILLAGE);

    assertTrue(village.contains(village));
    assertTrue(village.contains(GRID));
    assertFalse(village.contains(new UnitPath("43/01/81/104/217/")));
    assertFalse(GRID.contains(village));
  }

  @Test
  void a_parent_and_its_child_are_each_others() {
    assertEquals("43/01/81/104/218/b01/", GRID.parent());
    assertEquals(GRID, new UnitPath(GRID.parent()).child("g009"));
    assertEquals("", new UnitPath("43/").parent());
  }

  @Test
  void refuses_a_path_that_skips_a_level_or_climbs_out() {
    for (String path : new String[] {"43/01/g001/", "43", "../43/", "43/01/81/104/218/g001/"}) {
      assertThrows(Problem.class, () -> new UnitPath(path), path);
    }
  }
}
