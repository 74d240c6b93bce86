package org.yiwang.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yiwang.decisions.Flawed.only;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckingFilesTest {

  private final SampleRules sample = SampleRules.sample();

  @Test
  void accepts_the_sample() {
    assertEquals(List.of(), Flawed.in(sample));
  }

  @Test
  void accepts_a_byte_order_mark_and_windows_line_ends() {
    String text = sample.texts().get(SampleRules.TRIAGE);
    RuleFiles plain = sample.files();

    sample.with(SampleRules.TRIAGE, "\uFEFF" + text.replace("\n", "\r\n"));

    assertEquals(List.of(), Flawed.in(sample));
    assertEquals(plain.hash(), sample.files().hash());
  }

  @Test
  void says_the_row_that_is_not_utf_8(@TempDir Path folder) throws Exception {
    for (var file : sample.texts().entrySet()) {
      boolean chinese = file.getKey().equals(SampleRules.TRIAGE);
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(
          path,
          file.getValue().getBytes(chinese ? Charset.forName("GBK") : StandardCharsets.UTF_8));
    }

    Flaw flaw = only(RuleReader.read(RuleFiles.read(folder)).flaws());

    assertEquals("rules.not-utf-8", flaw.code());
    assertEquals(
        "文件 appeals/triage.csv 第 1 行：不是 UTF-8 编码（可能存成了 GBK 或 ANSI），请在表格软件里另存为“CSV UTF-8（逗号分隔）”。",
        flaw.sentence());
  }

  @Test
  void names_an_unknown_column_and_the_one_that_was_meant() {
    sample.replacing(SampleRules.TRIAGE, "内容,渠道", "内容,渠到");

    List<Flaw> flaws = Flawed.in(sample);

    assertEquals(
        List.of("rules.unknown-column", "rules.missing-column"),
        flaws.stream().map(Flaw::code).toList());
    assertEquals(
        "文件 appeals/triage.csv 第 1 行“渠到”列：没有“渠到”这一列，可用的列名是：编号、依据、内容、渠道、标签、风险、时限、说明。您是不是想写“渠道”？",
        flaws.get(0).sentence());
    assertTrue(flaws.get(1).sentence().contains("缺少“渠道”列"));
  }

  @Test
  void rejects_a_column_that_stands_twice() {
    sample.replacing(SampleRules.SIZE, "需说明理由,说明", "判定,说明");

    assertTrue(Flawed.codes(sample).contains("rules.duplicate-column"));
  }

  @Test
  void suspects_a_full_width_comma_when_cells_are_missing() {
    sample.replacing(SampleRules.SIZE, "GRD-S-002,方案第二条,否,16", "GRD-S-002,方案第二条，否,16");

    assertEquals(
        "文件 grids/grid-size.csv 第 3 行：有 6 个单元格，应有 7 个。这一行里有全角逗号“，”，它不能分隔单元格，请改成半角逗号“,”。",
        only(Flawed.in(sample)).sentence());
  }

  @Test
  void suspects_a_comma_in_the_text_when_there_are_too_many_cells() {
    sample.replacing(SampleRules.SIZE, "16..30,标记,是,", "16..30,标记,是,大,但允许");

    Flaw flaw = only(Flawed.in(sample));

    assertEquals("rules.wrong-cell-count", flaw.code());
    assertTrue(flaw.sentence().contains("半角逗号"), flaw.sentence());
  }

  @Test
  void rejects_a_blank_row_and_goes_on_reading_after_it() {
    sample.replacing(SampleRules.SIZE, "GRD-S-002", "\n,,,,,,\nGRD-S-00x");

    assertEquals(
        List.of("3 rules.blank-row", "4 rules.blank-row", "5 rules.wrong-id"),
        Flawed.in(sample).stream().map(flaw -> flaw.row() + " " + flaw.code()).toList());
  }

  @Test
  void rejects_an_empty_table_and_an_empty_file() {
    assertEquals(
        "rules.empty-table",
        only(Flawed.in(sample.with(SampleRules.SIZE, "编号,依据,商户计入,户数,判定,需说明理由,说明\n"))).code());
    assertEquals("rules.empty-file", only(Flawed.in(sample.with(SampleRules.SIZE, ""))).code());
  }

  @Test
  void rejects_quotes_that_do_not_end() {
    sample.replacing(SampleRules.SIZE, "GRD-S-002,方案", "GRD-S-002,\"方案");

    assertEquals("rules.broken-quotes", only(Flawed.in(sample)).code());
  }

  @Test
  void asks_for_missing_files_and_for_files_that_no_index_names() {
    assertEquals("rules.no-file", only(Flawed.in(sample.without(SampleRules.SIZE))).code());

    sample.with(SampleRules.SIZE, SampleRules.sample().texts().get(SampleRules.SIZE));
    assertEquals(
        "文件 grids/draft.csv：grids/tables.csv 里没有登记这张表，请登记，或删掉这个文件。",
        only(Flawed.in(sample.with("grids/draft.csv", "编号\n"))).sentence());
  }

  @Test
  void collects_the_flaws_of_all_files() {
    sample
        .replacing(SampleRules.SIZE, "10..15", "15..10")
        .replacing(SampleRules.TRIAGE, "非 12345热线", "非 12345热钱")
        .replacing("dictionaries/risk.csv", "green", "Green");

    assertEquals(
        List.of("rules.wrong-code", "rules.wrong-value", "rules.reversed-range"),
        Flawed.codes(sample));
  }

  @Test
  void the_hash_forgets_cases_and_notices_everything_else() {
    String hash = sample.files().hash();

    assertEquals(hash, sample.with("appeals/triage.cases.csv", "用例\n").files().hash());
    assertTrue(!hash.equals(sample.replacing(SampleRules.SIZE, "15", "16").files().hash()));
    assertEquals(64, hash.length());
  }
}
