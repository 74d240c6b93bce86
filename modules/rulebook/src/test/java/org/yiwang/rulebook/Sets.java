package org.yiwang.rulebook;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.yiwang.decisions.RuleFiles;

/** Rule files to test with. */
public final class Sets {

  /** Opened once for all tests that ask it; to compile them takes seconds. */
  private static final class Shipped {

    private static final Rulebook OPEN = new Rulebook(RememberedRuleSets.of());

    static {
      OPEN.open(RuleFiles.read(Path.of("../../rules/base")));
    }
  }

  private static final Map<String, String> TINY =
      Map.of(
          "dictionaries/risk.csv",
          """
          标识,名称,说明
          green,绿,
          red,红,
          """,
          "appeals/tables.csv",
          """
          表,名称,命中方式,说明
          triage,分诊,唯一,
          """,
          "appeals/triage.columns.csv",
          """
          列名,标识,角色,类型,取值,单位,必有,说明
          内容,text,条件,关键词,,,,
          风险,risk,结果,单选,risk,,是,
          """);

  private Sets() {}

  /** The base rules as they ship. */
  public static Rulebook shipped() {
    return Shipped.OPEN;
  }

  /** One unique-hit table {@code appeals/triage} from words of a text to a risk. */
  static RuleFiles tiny(String... rows) {
    TreeMap<String, String> texts = new TreeMap<>(TINY);
    texts.put("appeals/triage.csv", "编号,依据,内容,风险,说明\n" + String.join("\n", rows) + "\n");
    return new RuleFiles(texts);
  }

  static RuleFiles powerCutsAre(String risk) {
    return tiny("APL-T-001,试行办法第三条,停电," + risk + ",");
  }
}
