package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Owing;
import org.yiwang.app.site.Person;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("网格长走了，手上十二件事一件不落：马上由支部书记负责，再由接任的人负责")
class LeaverStoryIT {

  private static final Map<String, Integer> ALL_TWELVE =
      Map.of("accept", 5, "ask", 1, "handle", 4, "pass-on", 1, "close", 1);

  private final Yiwang yiwang;
  private final Town town;
  private final Clerk leader;
  private final Clerk branch;
  private final Clerk deputy;

  LeaverStoryIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().established().staffed();
    leader = town.clerk(town.staff().leader());
    branch = town.clerk(town.staff().branch());
    deputy = town.clerk(town.staff().deputy());
  }

  @Test
  @DisplayName("五件没签收、四件在办、一件等评价、一件等办结、一件等转告，走前走后都有人欠着")
  void all_twelve_are_answered_for_at_once() {
    List<Answer> twelve = twelveInAllStates();
    UUID post = town.postIn(town.gridPath(1), "grid-leader");
    Set<String> ids = ids(twelve);
    Map<String, Integer> others = Owing.of(branch).counts();
    assertEquals(ALL_TWELVE, Owing.of(leader).counts());
    assertEquals(Map.of("follow-up", 1), others);

    Answer left = yiwang.operator().post("posts/" + post + "/vacancy", Map.of("reason", "外出务工"));

    left.ok();
    assertEquals(Map.of(), Owing.of(leader).counts());
    assertEquals(together(ALL_TWELVE, others), Owing.of(branch).counts());
    assertEquals(ids, new HashSet<>(Owing.of(branch).list().each("", "appeal")));
    assertNamed(twelve, town.staff().branch());
    leader.accepts(twelve.get(0)).refused(403, "appeals.not-holder");
    Answer taken = branch.accepts(twelve.get(0)).ok();
    assertEquals("accepted", taken.at("status"));

    town.takesOver(town.staff().deputy(), post);

    Map<String, Integer> afterwards =
        Map.of("accept", 4, "ask", 1, "handle", 5, "pass-on", 1, "close", 1);
    assertEquals(afterwards, Owing.of(deputy).counts());
    assertEquals(others, Owing.of(branch).counts());
    assertEquals(Map.of(), Owing.of(leader).counts());
    assertNamed(twelve, town.staff().deputy());
    branch.answers(taken, "讲清楚了。").refused(403, "appeals.not-holder");
    deputy.answers(taken, "讲清楚了。").ok();
    Answer down = branch.reads(twelve.get(11).id());
    deputy
        .to("appeals/" + twelve.get(11).id() + "/feedback")
        .basedOn(down.number("now.version"))
        .json(Map.of("words", "已经当面告诉。"))
        .post()
        .ok();
    assertEquals(List.of(), Owing.of(deputy).in(twelve.get(11).id()));
    assertEquals(11, Owing.of(deputy).counts().values().stream().mapToInt(i -> i).sum());
  }

  @Test
  @DisplayName("换人不改事情本身：一行不动，一个事件不加")
  void a_departure_changes_no_matter() {
    List<Answer> twelve = twelveInAllStates();
    UUID post = town.postIn(town.gridPath(1), "grid-leader");
    String rows = "select * from appeals_appeal where town = '" + town.path() + "' order by id";
    String owed =
        "select o.* from appeals_obligation o join appeals_appeal a on a.id = o.appeal_id"
            + " where a.town = '"
            + town.path()
            + "' order by o.id";
    List<List<String>> before = yiwang.database().rows(rows);
    List<List<String>> owedBefore = yiwang.database().rows(owed);

    yiwang.operator().post("posts/" + post + "/vacancy", Map.of("reason", "外出务工")).ok();
    town.takesOver(town.staff().deputy(), post);

    assertEquals(12, twelve.size());
    assertEquals(before, yiwang.database().rows(rows));
    assertEquals(owedBefore, yiwang.database().rows(owed));
  }

  /** Numbers 0–4 not accepted, 5–8 in hand, 9 answered, 10 confirmed, 11 on its way down. */
  private List<Answer> twelveInAllStates() {
    List<Answer> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Answer filed = leader.files(town.gridCode(1), "请问路灯什么时候装 " + i, "村里的路灯几时装？").created();
      assertEquals("grid", filed.at("level.code"));
      all.add(i < 5 ? filed : leader.accepts(filed).ok());
    }
    all.set(9, leader.answers(all.get(9), "下个月装。").ok());
    Answer answered = leader.answers(all.get(10), "下个月装。").ok();
    all.set(10, leader.confirms(answered, true, "satisfied").ok());
    Answer up = leader.step(all.get(11), "escalation").json(Map.of("tried", "问过厂家。")).post().ok();
    all.set(11, branch.answers(branch.accepts(up).ok(), "支部来装。").ok());
    return all;
  }

  /** The eleven that stand with the grid name who answers for them; the twelfth does its branch. */
  private void assertNamed(List<Answer> twelve, Person now) {
    for (Answer one : twelve.subList(0, 11)) {
      Answer read = branch.reads(one.id());
      assertEquals(now.name(), read.at("now.holder.name"));
      assertEquals(now.id().toString(), read.at("now.holder.person"));
    }
    assertEquals(
        town.staff().branch().name(), branch.reads(twelve.get(11).id()).at("now.holder.name"));
  }

  private static Set<String> ids(List<Answer> receipts) {
    Set<String> ids = new HashSet<>();
    receipts.forEach(receipt -> ids.add(receipt.at("id")));
    return ids;
  }

  private static Map<String, Integer> together(Map<String, Integer> a, Map<String, Integer> b) {
    Map<String, Integer> sum = new java.util.TreeMap<>(a);
    b.forEach((kind, count) -> sum.merge(kind, count, Integer::sum));
    return sum;
  }
}
