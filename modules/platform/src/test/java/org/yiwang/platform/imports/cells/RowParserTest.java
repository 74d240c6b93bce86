package org.yiwang.platform.imports.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.imports.Column;
import org.yiwang.platform.imports.Parsed;
import org.yiwang.platform.sheets.Cell;
import org.yiwang.platform.sheets.Cell.Kind;
import org.yiwang.platform.sheets.SheetRow;

/** Headings come from the bundle of the tests, for the kind {@code sample}. */
class RowParserTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("农户", "villager");
    KINDS.put("商户", "merchant");
  }

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("number", 8).mustHave(),
          Column.name("head"),
          Column.code("village", 12),
          Column.integer("members", 1, 99),
          Column.decimal("longitude", "73", "136"),
          Column.date("since"),
          Column.yesNo("leads"),
          Column.choice("type", KINDS),
          Column.choices("roles", KINDS),
          Column.idNumber("id"),
          Column.phone("phone"));

  @ParameterizedTest
  @CsvSource({
    "张三, 张三",
    "张　三, 张三",
    "欧阳 修 文, 欧阳修文",
    "买买提•艾力, 买买提·艾力",
    "John Smith, John Smith",
    "𠀀𠀁, 𠀀𠀁"
  })
  void reads_names(String written, String meant) {
    assertEquals(meant, read("户主", written).text("head"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"430181104218", "４３０１８１１０４２１８", "'430181104218", "430181 104218 "})
  void reads_codes(String written) {
    assertEquals("430181104218", read("村代码", written).text("village"));
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "５, 5", "5.0, 5", "'5', 5", "+7, 7"})
  void reads_whole_numbers(String written, int meant) {
    assertEquals(meant, read("人数", written.replace("'", "")).integer("members"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-09-10",
        "2020/9/10",
        "2020.9.10",
        "2020年9月10日",
        "20200910",
        "44084",
        "2020-9-10 08:30:00",
        "２０２０－０９－１０"
      })
  void reads_days(String written) {
    assertEquals(LocalDate.of(2020, 9, 10), read("日期", written).date("since"));
  }

  @Test
  void reads_what_a_workbook_holds() {
    assertEquals(
        LocalDate.of(2020, 9, 10), read("日期", new Cell(Kind.DATE, "2020-09-10")).date("since"));
    assertEquals(
        LocalDate.of(2020, 9, 10), read("日期", new Cell(Kind.NUMBER, "44084")).date("since"));
    assertEquals(true, read("是否组长", new Cell(Kind.BOOLEAN, "true")).yes("leads"));
    assertEquals(
        "430181104218", read("村代码", new Cell(Kind.NUMBER, "430181104218")).text("village"));
    assertEquals("7", read("户号", new Cell(Kind.NUMBER, "7")).text("number"));
  }

  @ParameterizedTest
  @CsvSource({"是, true", "有, true", "√, true", "Y, true", "１, true", "否, false", "0, false"})
  void reads_yes_and_no(String written, boolean meant) {
    assertEquals(meant, read("是否组长", written).yes("leads"));
  }

  @Test
  void reads_choices_by_name_and_by_code_each_once() {
    assertEquals("merchant", read("类别", " 商户 ").text("type"));
    assertEquals("merchant", read("类别", "merchant").text("type"));
    assertEquals(List.of("merchant", "villager"), read("身份", "商户、农户，商户").choices("roles"));
    assertEquals(List.of(), read("身份", "").choices("roles"));
  }

  @Test
  void reads_personal_numbers() {
    assertEquals("11010519491231002X", read("证件号码", "11010519491231002x").idNumber("id").value());
    assertEquals("13812341234", read("手机号", "+86 138-1234-1234").phone("phone").digits());
    assertEquals("13812341234", read("手机号", "１３８１２３４１２３４").phone("phone").digits());
    assertEquals("073183650000", read("手机号", "（0731）8365 0000").phone("phone").digits());
  }

  @Test
  void full_width_digits_become_plain_and_punctuation_stays() {
    assertEquals("12（东）", read("户号", "１２（东）").text("number"));
    assertEquals(new BigDecimal("113.6328"), read("经度", "113.6328").decimal("longitude"));
  }

  @ParameterizedTest
  @CsvSource({
    "户号,     四百三十号第一百零一户, kernel.text-too-long",
    "户号,     4.30181E+17, imports.digits-lost",
    "村代码,   竹联村, imports.not-a-code",
    "村代码,   4.30181E+11, imports.digits-lost",
    "人数,     五人, imports.not-a-number",
    "人数,     5.5, imports.not-whole",
    "人数,     100, imports.out-of-bounds",
    "经度,     28.3, imports.out-of-bounds",
    "日期,     2020.9, imports.not-a-date",
    "日期,     2021-02-29, imports.not-a-date",
    "日期,     去年, imports.not-a-date",
    "是否组长, 也许, imports.not-yes-or-no",
    "类别,     商铺户, imports.unknown-choice",
    "类别,     x, imports.strange-choice",
    "身份,     农户、渔家, imports.strange-choice",
    "证件号码, 110105194912310021, kernel.id-number-check",
    "证件号码, 4.30181E+17, imports.digits-lost",
    "手机号,   12345, kernel.malformed-phone"
  })
  void says_what_is_wrong(String heading, String written, String code) {
    assertEquals(List.of(code), faults(heading, Cell.text(written)));
  }

  @Test
  void never_trusts_formulas_errors_or_digits_that_excel_lost() {
    assertEquals(List.of("imports.formula"), faults("户主", new Cell(Kind.FORMULA, "=A1")));
    assertEquals(List.of("imports.error-cell"), faults("户主", new Cell(Kind.ERROR, "#N/A")));
    assertEquals(
        List.of("imports.digits-lost"),
        faults("证件号码", new Cell(Kind.NUMBER, "430181198001011000")));
    assertEquals(
        List.of("imports.digits-lost"), faults("户号", new Cell(Kind.NUMBER, "4301811980010110")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=A1", " =1+1", "=\"430181\""})
  void a_formula_is_one_in_a_file_of_mere_text_too(String written) {
    assertEquals(List.of("imports.formula"), faults("户主", Cell.text(written)));
    assertEquals("=", read("户主", "=").text("head"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#N/A", "#REF!", "#DIV/0!", "#NAME?"})
  void so_is_an_error_of_a_spreadsheet(String written) {
    assertEquals(List.of("imports.error-cell"), faults("户主", Cell.text(written)));
    assertEquals("#7", read("户号", "#7").text("number"));
  }

  @Test
  void a_number_that_a_program_took_for_a_day_is_not_guessed() {
    Cell day = new Cell(Kind.DATE, "2026-01-02");

    for (String heading : List.of("户号", "户主", "村代码", "人数", "经度", "证件号码", "手机号")) {
      assertEquals(List.of("imports.turned-to-date"), faults(heading, day), heading);
    }
    assertEquals(List.of("imports.turned-to-date"), faults("户主", new Cell(Kind.BOOLEAN, "true")));
    assertEquals(LocalDate.of(2026, 1, 2), read("日期", day).date("since"));
  }

  @Test
  void a_code_that_is_too_long_is_not_to_be_shortened_but_looked_up() {
    assertEquals(List.of("imports.code-too-long"), faults("村代码", Cell.text("430181104218001")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sheets.too-few-cells", "sheets.too-many-cells", "sheets.full-width-cells"})
  void of_a_row_whose_cells_have_shifted_nothing_is_believed(String code) {
    SheetRow shifted =
        new SheetRow(
            2, List.of(Cell.text("7"), Cell.text("不是号码")), Problem.refused(code, "found", 2));

    RowParser.Read read = new RowParser(headings("户号", "手机号"), TODAY).read(shifted);

    assertEquals(List.of(code), read.faults().stream().map(one -> one.problem().code()).toList());
    assertFalse(read.parsed().has("number"));
  }

  @Test
  void nobody_was_born_tomorrow() {
    RowParser before = new RowParser(headings("户号", "证件号码"), LocalDate.of(1949, 12, 30));

    RowParser.Read read = before.read(row("1", "11010519491231002X"));

    assertEquals("kernel.id-number-birth", read.faults().get(0).problem().code());
  }

  @Test
  void an_empty_cell_is_wrong_only_where_something_must_stand() {
    RowParser.Read read = new RowParser(headings("户号", "户主"), TODAY).read(row("", ""));

    assertEquals(1, read.faults().size());
    assertEquals("number", read.faults().get(0).field());
    assertEquals("imports.cell-missing", read.faults().get(0).problem().code());
    assertNull(read.parsed().text("head"));
  }

  @Test
  void order_is_free_and_stars_and_our_own_errors_are_passed_over() {
    Headings headings = headings("错误", "户主", " 户号* ");

    assertEquals(2, headings.place("number").orElseThrow());
    assertFalse(headings.place("phone").isPresent());
  }

  @Test
  void a_heading_that_nobody_knows_is_named_with_what_was_meant() {
    Problem near = assertThrows(Problem.class, () -> headings("户号", "户主名"));
    assertEquals("imports.unknown-heading", near.code());
    assertEquals("B1", near.arguments().get("cell"));
    assertEquals("户主", near.arguments().get("meant"));

    refuses("imports.strange-heading", "户号", "备忘录之类的东西");
    refuses("imports.double-heading", "户号", "户主", "户主");
    refuses("imports.blank-heading", "户号", "", "户主");
    refuses("imports.missing-heading", "户主");
  }

  @Test
  void a_title_above_the_headings_is_told_from_a_heading_that_nobody_knows() {
    Problem title = assertThrows(Problem.class, () -> headings("竹联村农户登记表", "", ""));

    assertEquals("imports.no-headings", title.code());
    assertEquals("竹联村农户登记表", title.arguments().get("first"));
    refuses("imports.no-headings", "430181104218", "A-1", "张三");
  }

  private static void refuses(String code, String... headings) {
    assertEquals(code, assertThrows(Problem.class, () -> headings(headings)).code());
  }

  private static Parsed read(String heading, String text) {
    return read(heading, Cell.text(text));
  }

  private static Parsed read(String heading, Cell cell) {
    RowParser.Read read = parse(heading, cell);
    assertEquals(List.of(), read.faults());
    return read.parsed();
  }

  private static List<String> faults(String heading, Cell cell) {
    return parse(heading, cell).faults().stream().map(fault -> fault.problem().code()).toList();
  }

  private static RowParser.Read parse(String heading, Cell cell) {
    boolean isNumber = heading.equals("户号");
    Headings headings = isNumber ? headings("户号") : headings("户号", heading);
    List<Cell> cells = isNumber ? List.of(cell) : List.of(Cell.text("1"), cell);
    return new RowParser(headings, TODAY).read(new SheetRow(2, cells, null));
  }

  private static Headings headings(String... headings) {
    return Headings.of("sample", COLUMNS, row(headings));
  }

  private static SheetRow row(String... cells) {
    return new SheetRow(1, Arrays.stream(cells).map(Cell::text).toList(), null);
  }
}
