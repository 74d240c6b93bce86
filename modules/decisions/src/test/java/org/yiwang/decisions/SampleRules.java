package org.yiwang.decisions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small rule set as staff would write it, and variations of it with one file changed. */
final class SampleRules {

  static final String TRIAGE = "appeals/triage.csv";
  static final String SIZE = "grids/grid-size.csv";

  private final TreeMap<String, String> texts = new TreeMap<>();

  private SampleRules() {}

  static SampleRules sample() {
    return new SampleRules()
        .with(
            "dictionaries/risk.csv",
            """
            标识,名称,说明
            green,绿,
            yellow,黄,
            red,红,
            """)
        .with(
            "dictionaries/channel.csv",
            """
            标识,名称,说明
            phone,电话,
            walk-in,来访,
            hotline-12345,12345热线,
            """)
        .with(
            "dictionaries/verdict.csv",
            """
            标识,名称,说明
            normal,正常,
            flagged,标记,
            refused,不允许,
            """)
        .with(
            "appeals/tables.csv",
            """
            表,名称,命中方式,说明
            triage,分诊,逐项首行,
            """)
        .with(
            "appeals/triage.columns.csv",
            """
            列名,标识,角色,类型,取值,单位,必有,说明
            内容,text,条件,关键词,,,,
            渠道,channel,条件,单选,channel,,,
            标签,tags,条件,多选,channel,,,
            风险,risk,结果,单选,risk,,是,
            时限,limit,结果,整数,,小时,,
            """)
        .with(
            TRIAGE,
            """
            编号,依据,内容,渠道,标签,风险,时限,说明
            APL-T-001,《人民调解法》第二十五条,自杀、轻生 与 非 讲座,-,-,红,,
            APL-T-002,试行办法第三条,停水,非 12345热线,-,黄,24,
            APL-T-003,试行办法第四条,-,-,来访,,48,
            """)
        .with(
            "grids/tables.csv",
            """
            表,名称,命中方式,说明
            grid-size,网格规模,唯一,
            """)
        .with(
            "grids/grid-size.columns.csv",
            """
            列名,标识,角色,类型,取值,单位,必有,说明
            商户计入,merchantsCounted,条件,是否,,,,
            户数,size,条件,整数,,户,,
            判定,verdict,结果,单选,verdict,,是,
            需说明理由,reasonDemanded,结果,是否,,,,
            """)
        .with(
            SIZE,
            """
            编号,依据,商户计入,户数,判定,需说明理由,说明
            GRD-S-001,方案第二条,-,10..15,正常,否,
            GRD-S-002,方案第二条,否,16..30,标记,是,
            GRD-S-003,方案第二条,-,>30,不允许,,
            """);
  }

  SampleRules with(String file, String text) {
    texts.put(file, text);
    return this;
  }

  SampleRules without(String file) {
    texts.remove(file);
    return this;
  }

  /** Replaces a piece of one file. */
  SampleRules replacing(String file, String piece, String by) {
    String text = texts.get(file);
    if (!text.contains(piece)) {
      throw new IllegalArgumentException(piece);
    }
    return with(file, text.replace(piece, by));
  }

  RuleFiles files() {
    return new RuleFiles(texts);
  }

  RuleSet compile() {
    return RuleSet.compile(files());
  }

  void writeTo(Path folder) throws IOException {
    for (var file : texts.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  SortedMap<String, String> texts() {
    return texts;
  }
}
