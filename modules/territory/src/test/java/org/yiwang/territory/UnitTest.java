package org.yiwang.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;

class UnitTest {

  private static final UUID ID = UUID.fromString("01999999-0000-7000-8000-000000000001");
  private static final LocalDate FROM = LocalDate.parse("2026-10-08");

  @ParameterizedTest
  @CsvSource({
    "430000000000,    '',                    43/,                        province",
    "430100000000,    43/,                   43/01/,                     prefecture",
    "430181000000,    43/01/,                43/01/81/,                  county",
    "430181104000,    43/01/81/,             43/01/81/104/,              town",
    "430181104218,    43/01/81/104/,         43/01/81/104/218/,          village",
    "430181104218b01, 43/01/81/104/218/,     43/01/81/104/218/b01/,      branch",
    "430181104218009, 43/01/81/104/218/b01/, 43/01/81/104/218/b01/g009/, grid"
  })
  void its_code_and_its_superior_give_its_place_and_level(
      String code, String parent, String path, String level) {
    UnitView unit = unit(code, parent).view();

    assertEquals(path, unit.path());
    assertEquals(level, unit.level());
    assertEquals(code, unit.code());
  }

  @ParameterizedTest
  @CsvSource({
    "43018110421,      43/01/81/104/",
    "4301811042180,    43/01/81/104/218/b01/",
    "430181104218009,  ''"
  })
  void refuses_a_code_of_no_unit(String code, String parent) {
    assertEquals("territory.malformed-code", refused(code, parent).code());
  }

  @ParameterizedTest
  @CsvSource({
    "430181104218,    43/01/81/105/",
    "430181104218,    43/01/81/",
    "430181104218,    ''",
    "430181104000,    43/01/81/104/",
    "430181104217009, 43/01/81/104/218/b01/",
    "430181104000009, 43/01/81/104/218/b01/",
    "430181104217b01, 43/01/81/104/218/"
  })
  void refuses_a_code_that_lies_elsewhere_than_below_its_superior(String code, String parent) {
    Problem problem = refused(code, parent);

    assertEquals("territory.code-elsewhere", problem.code());
    assertEquals(code, problem.arguments().get("code"));
  }

  @ParameterizedTest
  @CsvSource({
    "430181104218009, 43/01/81/104/218/",
    "430181104218b02, 43/01/81/104/218/b01/",
    "430181104218b02, 43/01/81/104/218/b01/g009/",
    "430181104218xyz, 43/01/81/104/218/b01/"
  })
  void refuses_a_place_that_skips_a_level_or_climbs_none(String code, String parent) {
    assertEquals("kernel.malformed-path", refused(code, parent).code());
  }

  @Test
  void its_name_may_be_rare_and_its_display_number_may_be_missing() {
    Unit unit = new Unit(ID, "430181104218", path("43/01/81/104/"), " 㙟𠮷村 ", " ", FROM);

    assertEquals(
        new UnitView(ID, "430181104218", "43/01/81/104/218/", "village", "㙟𠮷村", null, FROM, null),
        unit.view());
  }

  @Test
  void the_number_people_use_is_apart_from_its_key() {
    Unit grid = new Unit(ID, "430181104218117", path("43/01/81/104/218/b01/"), "大屋9组", "9", FROM);

    assertEquals("9", grid.view().displayNumber());
    assertEquals("43/01/81/104/218/b01/g117/", grid.path().value());
    assertNull(grid.view().validTo());
  }

  @Test
  void needs_a_name_and_a_code() {
    assertEquals(
        "kernel.text-missing",
        assertThrows(
                Problem.class,
                () -> new Unit(ID, "430181104218", path("43/01/81/104/"), " ", null, FROM))
            .code());
    assertEquals("kernel.text-missing", refused(null, "43/").code());
  }

  private static Problem refused(String code, String parent) {
    return assertThrows(Problem.class, () -> unit(code, parent));
  }

  private static Unit unit(String code, String parent) {
    return new Unit(ID, code, path(parent), "某处", null, FROM);
  }

  private static UnitPath path(String parent) {
    return parent.isEmpty() ? null : new UnitPath(parent);
  }
}
