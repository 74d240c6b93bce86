package org.yiwang.territory.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.imports.ImportMode;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Importer;
import org.yiwang.platform.imports.Leavers;

class UnitImportsTest {

  private static final LocalDate OCTOBER = LocalDate.parse("2026-10-08");
  private static final Instant NOW = Instant.parse("2026-10-08T02:00:00Z");
  private static final Actor CLERK =
      new Actor(
          UUID.randomUUID(), "管理员", new UnitPath("43/01/81/104/"), Set.of("territory.manage"));
  private static final Command COMMAND =
      new Command(CLERK, UUID.randomUUID(), "key-00000001", "a".repeat(64), NOW);

  private final RememberedSheet sheet = new RememberedSheet();
  private final Importer units = new UnitsImporter(sheet);
  private final Importer grids = new GridsImporter(sheet);

  UnitImportsTest() {
    sheet.stand("430181104000", "43/01/81/104/", "官渡镇");
  }

  @Test
  void a_branch_may_stand_above_its_village_in_the_file() {
    OneFile file = units("430181104218b01,大屋支部,,1", "430181104218,竹联村,430181104000,");

    assertEquals(List.of("add", "add"), file.outcomes());
    file.applyTo(units.applying(scope(OCTOBER)), COMMAND);
    assertEquals(
        List.of(
            "430181104000 官渡镇 2020-05-01",
            "430181104218 竹联村 2026-10-08",
            "430181104218b01 大屋支部 (1) 2026-10-08"),
        sheet.lines());
  }

  @Test
  void without_its_superior_a_unit_is_an_error_and_so_is_what_lies_below() {
    OneFile file =
        units(
            "430181104219b01,河边支部,,",
            "430181104218,竹联村,,",
            "430181104220,上村,430181104218,",
            "430181104220b01,上村支部,,");

    assertEquals(
        List.of(
            "code territory.unknown-superior",
            "add",
            "parent territory.code-elsewhere",
            "code territory.unknown-superior"),
        file.outcomes());
  }

  @Test
  void the_second_time_nothing_is_new_and_a_new_name_is_a_change() {
    sheet.stand("430181104218", "43/01/81/104/218/", "竹联村");
    sheet.stand("430181104218b01", "43/01/81/104/218/b01/", "大屋支部");

    OneFile file = units("430181104218,竹联社区,,", "430181104218b01,大屋支部,,");

    assertEquals(List.of("change", "same"), file.outcomes());
    file.applyTo(units.applying(scope(OCTOBER)), COMMAND);
    assertTrue(sheet.lines().contains("430181104218 竹联社区 2026-10-08"));
  }

  @Test
  void an_empty_number_takes_none_away() {
    sheet.stand("430181104218b01", "43/01/81/104/218/b01/", "大屋支部");
    units("430181104218b01,大屋支部,,7").applyTo(units.applying(scope(OCTOBER)), COMMAND);

    OneFile again = units("430181104218b01,大屋支部,,");

    assertEquals(List.of("same"), again.outcomes());
  }

  @Test
  void history_is_not_overtaken() {
    sheet.stand("430181104218", "43/01/81/104/218/", "竹联村");
    LocalDate before = LocalDate.parse("2020-04-30");

    assertEquals(
        List.of("name territory.before-present-name", "code territory.before-superior"),
        new OneFile(units, scope(before), cells(UNITS, "430181104218,旧名,,", "430181104219,新村,,"))
            .outcomes());
  }

  @Test
  void codes_of_others_places_and_of_the_past_are_errors() {
    KnownUnit gone = sheet.stand("430181104205", "43/01/81/104/205/", "田郊村");
    sheet.end(gone);

    assertEquals(
        List.of(
            "code access.outside-scope",
            "code territory.path-used",
            "code territory.malformed-code",
            "code territory.import-grid-here",
            "code territory.malformed-code",
            "code territory.malformed-code"),
        units(
                "430181105201,别镇的村,,",
                "430181104205,田郊村,,",
                "4301811042,短了,,",
                "430181104218009,网格,,",
                "430181104000b01,镇的支部,,",
                "030181104218,零开头,,")
            .outcomes());
  }

  @Test
  void what_stands_beside_and_is_not_named_is_listed_and_stays() {
    sheet.stand("430181104218", "43/01/81/104/218/", "竹联村");
    sheet.stand("430181104205", "43/01/81/104/205/", "田郊村");
    sheet.stand("430181104205b01", "43/01/81/104/205/b01/", "田郊支部");

    OneFile file = units("430181104218,竹联村,,");

    assertEquals(List.of("430181104205"), file.leavers());
    assertTrue(file.firstLeaver().startsWith("430181104205 田郊村"), file.firstLeaver());
    ImportScope ending =
        new ImportScope(
            UUID.randomUUID(), CLERK, OCTOBER, NOW, ImportMode.ALL_OR_NOTHING, Leavers.END);
    assertEquals(
        "territory.import-ends-nothing",
        assertThrows(Problem.class, () -> units.checking(ending)).code());
  }

  @Test
  void grids_lie_below_branches_that_stand() {
    sheet.stand("430181104218", "43/01/81/104/218/", "竹联村");
    sheet.stand("430181104218b01", "43/01/81/104/218/b01/", "大屋支部");
    sheet.stand("430181104218b02", "43/01/81/104/218/b02/", "河边支部");
    sheet.stand("430181104218001", "43/01/81/104/218/b02/g001/", "第一微网格");
    sheet.stand("430181104218003", "43/01/81/104/218/b01/g003/", "第三微网格");

    OneFile file =
        grids(
            "430181104218009,430181104218b01,大屋第九微网格,9",
            "430181104218001,430181104218b01,第一微网格,",
            "430181104218002,430181104218b03,第二微网格,",
            "430181104218000,430181104218b01,第零微网格,",
            "430181104219001,430181104218b01,邻村微网格,",
            "430181104218010,430181104218,第十微网格,");

    assertEquals(
        List.of(
            "add",
            "branch territory.import-other-branch",
            "branch territory.unknown-unit",
            "code territory.malformed-code",
            "branch territory.code-elsewhere",
            "branch territory.malformed-code"),
        file.outcomes());
    assertEquals(List.of("430181104218003"), file.leavers());
    file.applyTo(grids.applying(scope(OCTOBER)), COMMAND);
    assertTrue(sheet.lines().contains("430181104218009 大屋第九微网格 (9) 2026-10-08"));
  }

  @Test
  void what_changed_since_the_check_stops_the_file() {
    KnownUnit village = sheet.stand("430181104218", "43/01/81/104/218/", "竹联村");
    OneFile below = units("430181104218b01,大屋支部,,");
    OneFile renamed = units("430181104218,竹联社区,,");
    sheet.end(village);

    assertEquals("territory.unknown-superior", refused(below));
    assertEquals("territory.unknown-unit", refused(renamed));
    sheet.stand("430181104218", "43/01/81/104/218/", "竹联村");
    sheet.stand("430181104218b01", "43/01/81/104/218/b01/", "大屋支部");
    assertEquals("territory.code-exists", refused(below));
  }

  private String refused(OneFile file) {
    return assertThrows(Problem.class, () -> file.applyTo(units.applying(scope(OCTOBER)), COMMAND))
        .code();
  }

  private static final List<String> UNITS = List.of("code", "name", "parent", "displayNumber");
  private static final List<String> GRIDS = List.of("code", "branch", "name", "displayNumber");

  private OneFile units(String... lines) {
    return new OneFile(units, scope(OCTOBER), cells(UNITS, lines));
  }

  private OneFile grids(String... lines) {
    return new OneFile(grids, scope(OCTOBER), cells(GRIDS, lines));
  }

  private static List<Map<String, Object>> cells(List<String> fields, String... lines) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split(",", -1);
      Map<String, Object> row = new HashMap<>();
      for (int i = 0; i < cells.length; i++) {
        if (!cells[i].isEmpty()) {
          row.put(fields.get(i), cells[i]);
        }
      }
      rows.add(row);
    }
    return rows;
  }

  private static ImportScope scope(LocalDate on) {
    return new ImportScope(
        UUID.randomUUID(), CLERK, on, NOW, ImportMode.ALL_OR_NOTHING, Leavers.KEEP);
  }
}
