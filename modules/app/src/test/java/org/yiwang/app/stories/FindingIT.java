package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("查找：编号、姓名、字词、地方、状态；我的工作按期限排")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingIT {

  private final Yiwang yiwang;
  private final Town town;
  private final Clerk branch;
  private final Answer lamp;
  private final Answer well;
  private final Answer noise;

  FindingIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().established().staffed();
    branch = town.clerk(town.staff().branch());
    lamp = files("路灯不亮", "村口的路灯坏了一个星期，晚上老人走路不方便。", "何𬱖");
    well = files("井盖丢了", "村口路边𠮷家门前的井盖丢了三天，没有人管。", "买买提·艾力");
    noise = files("半夜施工", "工地半夜还在施工，吵得睡不着。", "何大力");
  }

  @Test
  void words_are_found_in_title_content_and_name() {
    assertEquals(List.of(lamp.at("id")), found("q=" + said("路灯")));
    assertEquals(List.of(lamp.at("id")), found("q=" + said("老人走路")));
    assertEquals(List.of(well.at("id"), lamp.at("id")), found("q=" + said("村口")));
    assertEquals(List.of(well.at("id")), found("q=" + said("村口 井盖")));
    assertEquals(List.of(), found("q=" + said("路灯 井盖")));
  }

  @Test
  void short_names_and_rare_characters_are_found() {
    assertEquals(List.of(lamp.at("id")), found("q=" + said("何𬱖")));
    assertEquals(List.of(lamp.at("id")), found("q=" + said("𬱖")));
    assertEquals(List.of(well.at("id")), found("q=" + said("𠮷家")));
    assertEquals(List.of(noise.at("id"), lamp.at("id")), found("q=" + said("何")));
    assertEquals(List.of(well.at("id")), found("q=" + said("买买提艾力")));
  }

  @Test
  void numbers_are_found_by_their_beginning() {
    assertEquals(List.of(lamp.at("id")), found("number=" + lamp.at("number")));
    assertEquals(List.of(lamp.at("id")), found("q=" + lamp.at("number")));
    String beginning = lamp.at("number").substring(0, lamp.at("number").length() - 3);
    assertEquals(3, found("number=" + beginning).size());
  }

  @Test
  void a_person_is_found_by_the_whole_name_in_a_body() {
    assertEquals(List.of(lamp.at("id")), sought(Map.of("person", "何𬱖")));
    assertEquals(List.of(well.at("id")), sought(Map.of("person", "买买提•艾力")));
    assertEquals(List.of(), sought(Map.of("person", "何")));
    assertEquals(List.of(), sought(Map.of("phone", "138 0013 8000")));
  }

  @Test
  void narrowed_by_unit_state_kind_days_and_colour() {
    assertEquals(3, found("under=" + town.gridPath(1)).size());
    assertEquals(like("status", "assigned"), found("status=assigned"));
    assertEquals(List.of(), found("status=closed"));
    assertEquals(List.of(), found("to=2020-01-01"));
    assertEquals(3, found("from=2020-01-01").size());
    assertEquals(List.of(), found("colour=red"));
    String kind = lamp.at("kind.code");
    assertEquals(like("kind.code", kind), found("kind=" + kind));
    assertEquals(like("level.code", "branch"), found("level=branch"));
    assertEquals(
        List.of(lamp.at("id")), found("level=" + lamp.at("level.code") + "&q=" + said("路灯")));
  }

  /** Newest first. */
  private List<String> like(String place, String value) {
    return List.of(noise, well, lamp).stream()
        .filter(each -> value.equals(each.at(place)))
        .map(each -> each.at("id"))
        .toList();
  }

  @Test
  void page_by_page_nothing_is_left_out_and_nothing_comes_twice() {
    List<String> newestFirst = List.of(noise.at("id"), well.at("id"), lamp.at("id"));
    assertEquals(newestFirst, pages(branch, "appeals/found?size=1"));
    assertEquals(newestFirst, pages(branch, "appeals/found?size=2&from=2020-01-01"));
    assertEquals(
        List.of(noise.at("id"), lamp.at("id")),
        pages(branch, "appeals/found?size=1&q=" + said("何")));
  }

  @Test
  void my_work_is_in_the_order_it_is_due_and_counted() {
    Town other = yiwang.town().established().staffed();
    Clerk secretary = other.clerk(other.staff().branch());
    Answer first = secretary.files(other.gridCode(1), "路灯不亮", "村口的路灯坏了。").created();
    Answer second = secretary.files(other.gridCode(1), "路灯不亮", "村尾的路灯坏了。").created();
    Answer third = secretary.files(other.gridCode(1), "路灯不亮", "桥头的路灯坏了。").created();
    secretary.answers(secretary.accepts(second).ok(), "已修好。").ok();
    secretary.accepts(first).ok();

    List<String> dueFirst = List.of(third.at("id"), first.at("id"), second.at("id"));
    assertEquals(dueFirst, pages(secretary, "appeals/work?size=1"));
    assertEquals(dueFirst, pages(secretary, "appeals/work?size=2"));
    Answer counts = secretary.get("appeals/mine/counts").ok();
    assertEquals(0, counts.number("overdue"));
    assertEquals(1, counts.number("waiting"));
    assertEquals(2, counts.number("today") + counts.number("thisWeek") + counts.number("later"));
    assertNotNull(counts.at("now"));
    assertEquals(0, other.clerk(other.staff().leader()).get("appeals/mine/counts").number("later"));
  }

  @Test
  void bad_questions_are_answered_in_words() {
    branch.get("appeals/found?person=x").refused(400, "appeals.person-in-address");
    branch.get("appeals/found?phone=13800138000").refused(400, "appeals.person-in-address");
    branch.get("appeals/found?status=lost").refused(400, "appeals.unknown-code");
    branch.get("appeals/found?colour=blue").refused(400, "appeals.unknown-code");
    branch.get("appeals/found?q=" + said("，。")).refused(400, "appeals.nothing-to-find");
    branch.get("appeals/found?number=x").refused(400, "appeals.not-a-number");
    branch.get("appeals/found?under=43/").refused(403, "access.outside-scope");
    branch.post("appeals/searches", Map.of("phone", "12")).refused(400, "kernel.malformed-phone");
  }

  private Answer files(String title, String content, String name) {
    Map<String, Object> wish = new HashMap<>();
    wish.put("unitCode", town.gridCode(1));
    wish.put("channel", "phone");
    wish.put("title", title);
    wish.put("content", content);
    wish.put("reporterName", name);
    return branch.post("appeals", wish).created();
  }

  private List<String> found(String query) {
    return branch.get("appeals/found?" + query).ok().each("items", "id");
  }

  private List<String> sought(Map<String, ?> question) {
    return branch.post("appeals/searches", question).ok().each("items", "id");
  }

  static List<String> pages(Clerk clerk, String first) {
    List<String> all = new ArrayList<>();
    String next = "";
    while (next != null) {
      Answer page = clerk.get(first + (next.isEmpty() ? "" : "&after=" + next)).ok();
      all.addAll(page.each("items", "id"));
      next = page.at("next");
    }
    return all;
  }

  private static String said(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
