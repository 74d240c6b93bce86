package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("存下的决定，按当时的事实和规则版本再问一遍，答案一样")
class DecisionReplayIT {

  private final Yiwang yiwang;
  private final Town town;

  DecisionReplayIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().established().staffed();
  }

  @Test
  void every_stored_decision_asked_again_gives_the_same_answer() {
    Clerk branch = town.clerk(town.staff().branch());
    branch.files(town.gridCode(1), "路灯不亮", "村口的路灯坏了一个星期。").created();
    branch.files(town.gridCode(1), "那个东西", "就是上次说的那个。").created();
    branch.files(town.gridCode(1), "邻居扬言放火", "𠀀某喝了酒，拿着刀，“扬言放火”！\n已经报警。").created();
    town.filled(town.gridId(1), 17);

    List<List<String>> ids = yiwang.database().rows("select id from rulebook_decision");

    assertTrue(ids.size() >= 26, ids.size() + " decisions");
    for (List<String> row : ids) {
      Answer replay = yiwang.operator().get("decisions/" + row.get(0) + "/replay").ok();
      assertEquals("true", replay.at("same"), replay::text);
    }
  }

  @Test
  void a_stored_decision_keeps_its_facts_rules_version_and_reasons() {
    Clerk branch = town.clerk(town.staff().branch());
    Answer filed = branch.files(town.gridCode(1), "路灯不亮", "村口的路灯坏了。").created();
    UUID triage = UUID.fromString(filed.at("decisions.0.id"));

    Answer kept = yiwang.operator().get("decisions/" + triage).ok();

    assertEquals("appeals/triage", kept.at("table"));
    assertEquals(yiwang.operator().get("rule-sets/in-force").at("hash"), kept.at("ruleSet"));
    assertEquals("路灯不亮", kept.at("facts.title"));
    assertEquals("phone", kept.at("facts.channel"));
    assertEquals("complaint", kept.at("outcome.kind"));
    assertEquals(filed.id().toString(), kept.at("subject"));
    assertEquals(filed.each("decisions.0.rules", ""), kept.each("findings", "rule"));
    assertEquals(filed.each("decisions.0.why", ""), kept.each("findings", "explanation.sentence"));
  }

  @Test
  void shows_a_decision_only_to_those_who_may_see_it() {
    Clerk branch = town.clerk(town.staff().branch());
    Answer filed = branch.files(town.gridCode(1), "路灯不亮", "村口的路灯坏了。").created();
    String path = "decisions/" + filed.at("decisions.0.id");

    branch.get(path).refused(403, "access.not-permitted");
    Town other = yiwang.town();
    other
        .clerk(other.staff().dispatch())
        .get(path)
        .refused(403, "access.outside-scope")
        .saying("这个单位不在您的管辖范围（" + other.path() + "）之内，什么也没有改动。请交由该单位办理，或联系上级。");
  }
}
