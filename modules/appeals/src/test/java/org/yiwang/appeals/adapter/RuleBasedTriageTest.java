package org.yiwang.appeals.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yiwang.appeals.Classification;
import org.yiwang.decisions.Decision;
import org.yiwang.decisions.RuleFiles;
import org.yiwang.kernel.Problem;
import org.yiwang.rulebook.Rulebook;

/** Starting level by a table of one's own, to see what happens where it has gaps. */
class RuleBasedTriageTest {

  private static final Map<String, String> FILES =
      Map.of(
          "dictionaries/kind.csv",
          "标识,名称,说明\nhelp,求助,\nthanks,感谢,\n",
          "dictionaries/code.csv",
          "标识,名称,说明\nhealth,卫生,\nroutine,一般,\ngreen,绿,\n",
          "dictionaries/level.csv",
          "标识,名称,说明\ngrid,网格,\ntown,镇,\n",
          "dictionaries/post.csv",
          "标识,名称,说明\ngrid-leader,网格长,\ntriage-desk,分诊岗,\n",
          "appeals/tables.csv",
          "表,名称,命中方式,说明\nstarting-level,起始层级,首行,\n",
          "appeals/starting-level.columns.csv",
          """
          列名,标识,角色,类型,取值,单位,必有,说明
          分诊完整,triaged,条件,是否,,,,
          类型,kind,条件,单选,kind,,,
          类别,category,条件,单选,code,,,
          紧急,urgency,条件,单选,code,,,
          风险,risk,条件,单选,code,,,
          层级,level,结果,单选,level,,是,
          岗位,post,结果,单选,post,,是,
          """);

  private static final String THANKS = "APL-L-001,规则第1条,是,感谢,-,-,-,网格,网格长,\n";
  private static final String DESK = "APL-L-002,规则第2条,否,-,-,-,-,镇,分诊岗,\n";

  private static final Classification HELP =
      new Classification(true, "help", "health", "routine", "green");

  @Test
  void what_the_table_has_no_row_for_goes_where_it_sends_the_undecided() {
    Decision where = triage(THANKS + DESK).startingLevel(HELP);

    assertEquals("triage-desk", where.text("post"));
    assertEquals("APL-L-002", where.findings().get(0).rule());
    assertEquals(false, where.facts().values().get("triaged"));
  }

  @Test
  void a_table_that_forgot_the_undecided_has_no_route_and_says_so() {
    Problem problem = assertThrows(Problem.class, () -> triage(THANKS).startingLevel(HELP));

    assertEquals("appeals.no-route", problem.code());
    assertEquals(
        "规则表 appeals/starting-level 没有规定分诊不了的事项转给谁，什么也没有保存。" + "请告诉政策管理员补上“分诊完整=否”的一行。",
        problem.sentence());
  }

  private static RuleBasedTriage triage(String rows) {
    TreeMap<String, String> files = new TreeMap<>(FILES);
    files.put("appeals/starting-level.csv", "编号,依据,分诊完整,类型,类别,紧急,风险,层级,岗位,说明\n" + rows);
    Rulebook rulebook = new Rulebook(null);
    rulebook.open(new RuleFiles(files));
    return new RuleBasedTriage(rulebook);
  }
}
