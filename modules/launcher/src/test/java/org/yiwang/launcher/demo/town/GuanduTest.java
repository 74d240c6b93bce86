package org.yiwang.launcher.demo.town;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The town that everybody gets, read from its files. */
class GuanduTest {
  private static TownSheets town;
  private static List<Map<String, String>> units;
  private static List<Map<String, String>> grids;
  private static List<Map<String, String>> households;
  private static List<Map<String, String>> people;
  private static List<Map<String, String>> posts;

  @BeforeAll
  static void generate() throws IOException {
    town = TownSheets.of(TownGenerator.demonstration());
    units = town.rows("units");
    grids = town.rows("grids");
    households = town.rows("households");
    people = town.rows("people");
    posts = town.rows("posts");
  }

  @Test
  void has_389_grids_7500_households_500_merchants_and_800_party_members() {
    assertEquals(389, grids.size());
    assertEquals(7_500, of(households, "类别", "农户").size());
    assertEquals(500, of(households, "类别", "商户").size());
    assertEquals(800, people.stream().filter(row -> has(row, "党员")).count());
    assertEquals(17, town.census().branches());
    assertEquals(389, town.census().grids());
  }

  @Test
  void has_the_villages_of_the_real_town() {
    Map<String, String> names = names(units);

    assertEquals("官渡镇", names.get("430181104000"));
    assertEquals("南岳社区", names.get("430181104003"));
    assertEquals("田郊村", names.get("430181104205"));
    assertEquals("竹联村", names.get("430181104218"));
    assertEquals("大屋党支部", names.get("430181104218b01"));
    assertEquals("大屋上片微网格", names(grids).get("430181104218001"));
  }

  @Test
  void the_branch_qingqiao_has_a_ninth_grid() {
    assertEquals("青桥党支部", names(units).get("430181104003b01"));
    assertTrue(
        grids.stream()
            .anyMatch(
                row -> row.get("支部代码").equals("430181104003b01") && row.get("显示编号").equals("9")));
  }

  @Test
  void most_grids_have_16_to_30_households_and_none_has_more() {
    Map<String, Long> sizes =
        of(households, "类别", "农户").stream().collect(groupingBy(row -> row.get("网格代码"), counting()));
    System.out.println("households: grids " + distribution(sizes));

    IntSummaryStatistics all = sizes.values().stream().mapToInt(Long::intValue).summaryStatistics();
    assertEquals(389, sizes.size());
    assertEquals(30, all.getMax());
    assertEquals(19.3, all.getAverage(), 0.05);
    assertTrue(all.getMin() >= 5, all.toString());
    assertTrue(count(sizes, 16, 30) > 300);
    assertTrue(count(sizes, 10, 15) > 30);
    assertTrue(count(sizes, 5, 9) >= 5 && count(sizes, 5, 9) <= 10);
  }

  @Test
  void no_grid_has_more_than_30_doors_even_if_merchants_count() {
    Map<String, Long> doors =
        households.stream().collect(groupingBy(row -> row.get("网格代码"), counting()));

    assertTrue(doors.values().stream().allMatch(each -> each <= 30), doors.toString());
  }

  @Test
  void nothing_is_there_twice() {
    unique(Stream.concat(units.stream(), grids.stream()).map(GuanduTest::code).toList());
    unique(households.stream().map(row -> row.get("村代码") + row.get("户号")).toList());
    unique(people.stream().map(row -> row.get("证件号码")).toList());
    unique(filled(households, "证件号码"));
    unique(filled(households, "手机号"));
    unique(grids.stream().map(row -> code(row).substring(0, 12) + row.get("名称")).toList());
  }

  @Test
  void every_code_that_is_named_exists() {
    Set<String> codes =
        Stream.concat(units.stream(), grids.stream()).map(GuanduTest::code).collect(toSet());
    Set<String> homes =
        households.stream().map(row -> row.get("村代码") + row.get("户号")).collect(toSet());
    Set<String> persons = people.stream().map(row -> row.get("证件号码")).collect(toSet());

    assertTrue(codes.containsAll(filled(households, "网格代码")));
    assertTrue(codes.containsAll(filled(people, "党支部代码")));
    assertTrue(codes.containsAll(filled(posts, "代岗单位代码")));
    assertTrue(codes.containsAll(filled(posts, "单位代码")));
    assertTrue(persons.containsAll(filled(posts, "任职人证件号码")));
    assertTrue(
        people.stream()
            .filter(row -> !row.get("户号").isEmpty())
            .allMatch(row -> homes.contains(row.get("单位代码") + row.get("户号"))));
  }

  @Test
  void numbers_are_well_formed_and_belong_to_nobody() {
    for (String number : filled(people, "证件号码")) {
      assertTrue(number.startsWith("430199"), number);
      assertEquals(0, weighed(number), number);
    }
    for (String number : filled(households, "证件号码")) {
      assertTrue(number.startsWith("430199"), number);
      assertEquals(0, weighed(number), number);
    }
    assertTrue(filled(households, "手机号").stream().allMatch(each -> each.matches("0000\\d{7}")));
    assertTrue(filled(people, "手机号").stream().allMatch(each -> each.matches("0000\\d{7}")));
  }

  @Test
  void every_house_stands_in_the_box_of_the_town() {
    for (Map<String, String> row : households) {
      double longitude = Double.parseDouble(row.get("经度"));
      double latitude = Double.parseDouble(row.get("纬度"));
      assertTrue(longitude > 113.8 && longitude < 114.1, row.toString());
      assertTrue(latitude > 28.3 && latitude < 28.5, row.toString());
    }
  }

  @Test
  void names_hold_what_older_software_cannot_write() {
    Set<String> heads = households.stream().map(row -> row.get("户主")).collect(toSet());

    assertTrue(heads.contains("李𬱖"));
    assertTrue(heads.contains("王䶮"));
    assertTrue(heads.contains("汤𠅤"));
    assertTrue(heads.contains("阿卜杜热合曼·阿卜力米提"));
    assertTrue(heads.size() > 5_000, "names repeat too often: " + heads.size());
  }

  private static Map<String, String> names(List<Map<String, String>> rows) {
    return rows.stream().collect(toMap(GuanduTest::code, row -> row.get("名称")));
  }

  private static String code(Map<String, String> row) {
    return row.getOrDefault("代码", row.get("网格代码"));
  }

  private static boolean has(Map<String, String> row, String role) {
    return List.of(row.get("身份").split("、")).contains(role);
  }

  private static List<Map<String, String>> of(
      List<Map<String, String>> rows, String column, String value) {
    return rows.stream().filter(row -> row.get(column).equals(value)).toList();
  }

  private static List<String> filled(List<Map<String, String>> rows, String column) {
    return rows.stream().map(row -> row.get(column)).filter(value -> !value.isEmpty()).toList();
  }

  private static void unique(List<String> values) {
    Set<String> seen = new HashSet<>();
    assertEquals(List.of(), values.stream().filter(value -> !seen.add(value)).toList());
  }

  /** By the other form of the check: the weighed sum of all 18 places leaves 1. */
  private static int weighed(String number) {
    int sum = 0;
    int weight = 1;
    for (int i = 17; i >= 0; i--) {
      char digit = number.charAt(i);
      sum += (digit == 'X' ? 10 : digit - '0') * weight;
      weight = weight * 2 % 11;
    }
    return (sum - 1) % 11;
  }

  private static long count(Map<String, Long> sizes, int least, int most) {
    return sizes.values().stream().filter(size -> size >= least && size <= most).count();
  }

  private static Map<Long, Long> distribution(Map<String, Long> sizes) {
    return sizes.values().stream()
        .collect(groupingBy(Function.identity(), TreeMap::new, counting()));
  }
}
