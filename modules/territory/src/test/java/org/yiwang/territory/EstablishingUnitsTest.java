package org.yiwang.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.EstablishingUnits.NewUnit;

class EstablishingUnitsTest {

  private static final NewUnit ZHULIAN =
      new NewUnit("430181104218", "43/01/81/104/", "竹联村", null, null);

  private final RememberedUnits units = RememberedUnits.standing(Guandu.COUNTY, Guandu.TOWN);
  private final EstablishingUnits establishing = new EstablishingUnits(Registers.of(units));

  @Test
  void a_village_is_established_below_its_town_from_the_day_it_is_in_china() {
    Command command = Guandu.byTheCountyAt(Guandu.JUST_AFTER_MIDNIGHT);

    UnitView village = establishing.establish(command, ZHULIAN);

    assertEquals(command.id(), village.id());
    assertEquals(LocalDate.parse("2026-10-08"), village.validFrom());
    assertEquals(List.of(village), units.added());
  }

  @Test
  void a_branch_and_a_grid_follow_as_soon_as_their_superior_stands() {
    establishing.establish(Guandu.byTheCounty(), ZHULIAN);
    establishing.establish(
        Guandu.byTheCounty(),
        new NewUnit("430181104218b01", "43/01/81/104/218/", "大屋支部", null, null));

    UnitView grid =
        establishing.establish(
            Guandu.byTheCounty(),
            new NewUnit("430181104218009", "43/01/81/104/218/b01/", "第九微网格", "9", null));

    assertEquals("43/01/81/104/218/b01/g009/", grid.path());
    assertEquals("grid", grid.level());
  }

  @Test
  void refuses_a_unit_whose_superior_does_not_stand() {
    Problem problem =
        refused(new NewUnit("430181104218b01", "43/01/81/104/218/", "大屋支部", null, null));

    assertEquals("territory.unknown-unit", problem.code());
    assertEquals("43/01/81/104/218/", problem.arguments().get("unit"));
  }

  @Test
  void refuses_a_place_that_is_taken() {
    establishing.establish(Guandu.byTheCounty(), ZHULIAN);

    Problem problem = refused(new NewUnit("430181104218", "43/01/81/104/", "又一个竹联村", null, null));

    assertEquals("territory.unit-exists", problem.code());
    assertEquals(Problem.Kind.CONFLICT, problem.kind());
    assertEquals(1, units.added().size());
  }

  @Test
  void refuses_a_unit_outside_the_scope_before_saying_whether_it_exists() {
    Command byZhulian = Guandu.by(Guandu.ZHULIAN, Guandu.JUST_AFTER_MIDNIGHT);

    Problem problem =
        assertThrows(
            Problem.class,
            () ->
                establishing.establish(
                    byZhulian, new NewUnit("430181104000", "43/01/81/", "官渡镇", null, null)));

    assertEquals("access.outside-scope", problem.code());
  }

  @Test
  void only_a_province_has_no_superior() {
    Command byTheProvince = Guandu.by(new UnitPath("43/"), Guandu.JUST_AFTER_MIDNIGHT);

    UnitView province =
        establishing.establish(byTheProvince, new NewUnit("430000000000", "", "湖南省", null, null));

    assertEquals("province", province.level());
    assertEquals(
        "territory.code-elsewhere",
        refused(new NewUnit("430181104218", null, "竹联村", null, null)).code());
  }

  private Problem refused(NewUnit wish) {
    return assertThrows(Problem.class, () -> establishing.establish(Guandu.byTheCounty(), wish));
  }
}
