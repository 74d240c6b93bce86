package org.yiwang.launcher.demo.town;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One leader and two instructors for every grid, and Party groups under every branch. */
class CrewsTest {
  private static final Set<String> STANDING = Set.of("党员", "老党员", "老干部", "老教师", "老战士", "老模范", "乡贤");

  private static Map<String, Map<String, String>> people;
  private static List<Map<String, String>> posts;
  private static Map<String, String> homes;

  @BeforeAll
  static void generate() throws IOException {
    TownSheets town = TownSheets.of(TownGenerator.demonstration());
    posts = town.rows("posts");
    people = town.rows("people").stream().collect(toMap(row -> row.get("证件号码"), row -> row));
    homes =
        town.rows("households").stream()
            .collect(toMap(row -> row.get("村代码") + row.get("户号"), row -> row.get("网格代码")));
  }

  @Test
  void every_grid_has_a_leader_of_standing_who_lives_in_it_and_leads_no_other() {
    List<Map<String, String>> leaders = posts("微网格长");

    assertEquals(389, leaders.size());
    assertEquals(389, leaders.stream().map(row -> row.get("任职人证件号码")).distinct().count());
    for (Map<String, String> post : leaders) {
      Map<String, String> leader = holder(post);
      assertTrue(roles(leader).stream().anyMatch(STANDING::contains), leader.toString());
      assertEquals(post.get("单位代码"), homes.get(leader.get("单位代码") + leader.get("户号")));
    }
    long members = leaders.stream().filter(post -> roles(holder(post)).contains("党员")).count();
    assertTrue(members > 320 && members < 389, "members among leaders: " + members);
  }

  @Test
  void two_instructors_come_from_town_and_village_and_none_has_too_many_grids() {
    for (String role : List.of("镇指导员", "村指导员")) {
      List<Map<String, String>> instructors = posts(role);
      assertEquals(389, instructors.size());
      instructors.forEach(
          post -> assertTrue(roles(holder(post)).contains(role.charAt(0) + "干部"), role));
      Map<String, Long> workload =
          instructors.stream().collect(groupingBy(row -> row.get("任职人证件号码"), counting()));
      assertTrue(workload.values().stream().allMatch(grids -> grids <= 8), workload.toString());
    }
    Map<String, String> village =
        posts("村指导员").stream()
            .collect(toMap(row -> row.get("单位代码"), row -> holder(row).get("工作单位")));
    posts("镇指导员")
        .forEach(
            post ->
                assertTrue(
                    !holder(post).get("工作单位").equals(village.get(post.get("单位代码"))),
                    post.toString()));
  }

  @Test
  void every_party_group_has_exactly_one_leader() {
    Map<String, List<Map<String, String>>> groups =
        people.values().stream()
            .filter(row -> !row.get("党小组").isEmpty())
            .collect(groupingBy(row -> row.get("党支部代码") + row.get("党小组")));

    assertTrue(groups.size() > 60, "groups: " + groups.size());
    groups.forEach(
        (group, members) ->
            assertEquals(
                1, members.stream().filter(row -> row.get("党小组长").equals("是")).count(), group));
  }

  @Test
  void seven_people_of_the_bank_are_financial_cadres_and_two_of_them_lead_grids() {
    Set<String> bankers =
        people.values().stream()
            .filter(row -> row.get("工作单位").startsWith("浏阳农商银行"))
            .map(row -> row.get("证件号码"))
            .collect(toSet());

    assertEquals(7, bankers.size());
    assertEquals(2, posts("微网格长").stream().filter(p -> bankers.contains(p.get("任职人证件号码"))).count());
  }

  @Test
  void no_date_is_later_than_the_day_of_the_registers() {
    for (Map<String, String> post : posts) {
      assertEquals(TownGenerator.SINCE.toString(), post.get("任职日期"));
    }
    for (Map<String, String> person : people.values()) {
      String joined = person.get("入党日期");
      assertTrue(joined.compareTo(TownGenerator.SINCE.toString()) <= 0, person.toString());
      assertEquals(joined.isEmpty(), person.get("党支部代码").isEmpty(), person.toString());
    }
  }

  @Test
  void those_who_log_in_hold_their_posts() {
    Set<String> held =
        posts.stream()
            .filter(row -> !holder(row).get("人员标识").isEmpty())
            .map(row -> holder(row).get("姓名") + row.get("单位代码") + row.get("岗位"))
            .collect(toSet());

    assertTrue(
        held.containsAll(
            Set.of(
                "钟樟生430181104218001微网格长",
                "卢望林430181104218b01党支部书记",
                "汤其昌430181104218村党总支书记",
                "罗景澜430181104000镇派单岗",
                "邱若宁430181104000镇分诊岗")),
        held.toString());
  }

  @Test
  void whoever_answers_for_a_vacant_post_stands_above_it_in_the_file() {
    Set<String> above = new HashSet<>();
    for (Map<String, String> post : posts) {
      String fallback = post.get("代岗单位代码") + post.get("代岗岗位");
      assertTrue(fallback.isEmpty() || above.contains(fallback), post.toString());
      above.add(post.get("单位代码") + post.get("岗位"));
    }
  }

  private static List<Map<String, String>> posts(String role) {
    return posts.stream().filter(row -> row.get("岗位").equals(role)).toList();
  }

  private static Map<String, String> holder(Map<String, String> post) {
    return people.get(post.get("任职人证件号码"));
  }

  private static List<String> roles(Map<String, String> person) {
    return List.of(person.get("身份").split("、"));
  }
}
