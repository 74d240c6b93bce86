package org.yiwang.decisions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Rules command = new Rules(new PrintStream(said, true, UTF_8));

  @Test
  void checks_rules_that_are_right() throws Exception {
    SampleRules.sample().writeTo(folder);

    assertEquals(0, command.run("check", folder.toString()));
    assertEquals("检查通过：2 张表，6 条规则。\n", said());
  }

  @Test
  void lists_flaws() throws Exception {
    SampleRules.sample().replacing(SampleRules.SIZE, "10..15", "15..10").writeTo(folder);

    for (String order : new String[] {"check", "test", "reasons"}) {
      said.reset();
      assertEquals(1, command.run(order, folder.toString()));
      assertEquals(
          "文件 grids/grid-size.csv 第 2 行“户数”列：读到“15..10”，前面的数比后面的大。您是不是想写“10..15”？\n共 1 处需要修改。\n",
          said());
    }
  }

  @Test
  void lists_rules_without_cases() throws Exception {
    SampleRules.sample().writeTo(folder);

    assertEquals(1, command.run("test", folder.toString()));
    assertTrue(said().contains("规则 APL-T-003 没有命中的用例"), said());
  }

  @Test
  void prints_what_the_rules_say_about_each_case() throws Exception {
    SampleRules.sample()
        .with("appeals/triage.cases.csv", "用例,规则,命中,理由\n空,APL-T-001,否,\n")
        .with("grids/grid-size.cases.csv", "用例,规则,命中,户数,理由\n四十户,GRD-S-003,是,40,\n")
        .writeTo(folder);

    assertEquals(0, command.run("reasons", folder.toString()));
    assertEquals(
        """
        appeals/triage.cases.csv 第 2 行 用例“空”：规则 APL-T-001 应不命中
          结果：风险=-、时限=-
        grids/grid-size.cases.csv 第 2 行 用例“四十户”：规则 GRD-S-003 应命中
          结果：判定=不允许、需说明理由=-
          按规则 GRD-S-003，户数为 40 户（超过 30 户），判定定为“不允许”。依据：方案第二条。
        共 2 个用例。
        """,
        said());
  }

  @Test
  void says_how_it_is_called() {
    assertEquals(2, command.run());
    assertEquals(2, command.run("mend", folder.toString()));
    assertEquals(2, command.run("check", folder.resolve("none").toString()));
    assertTrue(said().contains("用法"));
    assertTrue(said().contains("没有这个目录"));
  }

  private String said() {
    return said.toString(UTF_8).replace("\r\n", "\n");
  }
}
