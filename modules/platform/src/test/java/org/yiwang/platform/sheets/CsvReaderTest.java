package org.yiwang.platform.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.kernel.Problem;

class CsvReaderTest {

  private static final String TABLE = "户号,户主,地址\n001,卢桂英,竹联村𠀀组\n002,买买提·艾力,官渡镇\n";
  private static final List<List<String>> ROWS =
      List.of(
          List.of("户号", "户主", "地址"),
          List.of("001", "卢桂英", "竹联村𠀀组"),
          List.of("002", "买买提·艾力", "官渡镇"));

  @TempDir Path folder;
  private Tables tables;

  @BeforeEach
  void tables() {
    tables = new Tables(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void reads_the_encodings_of_spreadsheet_programs(String charset) {
    assertEquals(ROWS, Tables.read(tables.text(TABLE, Charset.forName(charset))));
  }

  @Test
  void reads_utf8_with_its_mark_and_unicode_text_with_tabs() {
    assertEquals(ROWS, Tables.read(tables.utf8("\uFEFF" + TABLE.replace("\n", "\r\n"))));
    Path unicode = tables.text("\uFEFF" + TABLE.replace(',', '\t'), StandardCharsets.UTF_16LE);
    assertEquals(ROWS, Tables.read(unicode));
  }

  @Test
  void says_what_it_assumed() {
    assertEquals(List.of(), remarks(tables.utf8(TABLE)));
    assertEquals(List.of("sheets.read-as-gb18030"), remarks(tables.text(TABLE, CsvText.GB18030)));
    assertEquals(
        List.of("sheets.separator-semicolon"), remarks(tables.utf8(TABLE.replace(',', ';'))));
    assertEquals(List.of("sheets.separator-tab"), remarks(tables.utf8(TABLE.replace(',', '\t'))));
  }

  private static List<String> remarks(Path file) {
    try (SheetReader reader = SheetReader.open(file)) {
      return reader.remarks().stream().map(Problem::code).toList();
    }
  }

  @Test
  void names_the_line_where_the_encoding_changes() {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.writeBytes(TABLE.getBytes(StandardCharsets.UTF_8));
    mixed.writeBytes("003,卢桂英,官渡\n".getBytes(CsvText.GB18030));
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    other.writeBytes(TABLE.getBytes(CsvText.GB18030));
    other.writeBytes("003,卢桂英,官渡\n".getBytes(StandardCharsets.UTF_8));

    refuses(tables.bytes(mixed.toByteArray()), "sheets.mixed-encodings", 4);
    refuses(tables.bytes(other.toByteArray()), "sheets.mixed-encodings", 4);
  }

  @Test
  void names_the_line_with_bytes_of_no_encoding_or_without_text() {
    ByteArrayOutputStream broken = new ByteArrayOutputStream();
    broken.writeBytes(TABLE.getBytes(StandardCharsets.UTF_8));
    broken.write(0xFF);
    broken.write('\n');

    refuses(tables.bytes(broken.toByteArray()), "sheets.unknown-encoding", 4);
    refuses(tables.utf8(TABLE + "003,\u0000,官渡\n"), "sheets.nul", 4);
    refuses(tables.text(TABLE, StandardCharsets.UTF_16LE), "sheets.nul", 1);
  }

  @Test
  void names_the_line_of_a_quote_that_nobody_closes() {
    refuses(tables.utf8(TABLE + "003,\"卢桂英,官渡\n004,张三,官渡\n"), "sheets.open-quote", 4);
    String rest = "004,张三,官渡\n".repeat(800_000);
    refuses(tables.utf8(TABLE + "003,\"卢桂英,官渡\n" + rest), "sheets.open-quote", 4);
    refuses(tables.utf8(TABLE + "003,\"卢桂\"英,官渡\n"), "sheets.open-quote", 4);
  }

  private static void refuses(Path file, String code, int line) {
    Problem problem = assertThrows(Problem.class, () -> Tables.read(file));
    assertEquals(code, problem.code());
    assertEquals(line, ((Number) problem.arguments().get("line")).intValue());
    assertTrue(problem.sentence().contains("第 " + line + " 行"), problem.sentence());
  }

  @Test
  void a_quoted_cell_keeps_separators_and_line_breaks_and_counts_as_one_row() {
    List<SheetRow> rows = Tables.rows(tables.utf8("户号,地址\n001,\"一组,\n老\"\"屋\"\"\"\n\n,\n002,二组\n"));

    assertEquals(List.of(1, 2, 5), rows.stream().map(SheetRow::number).toList());
    assertEquals("一组,\n老\"屋\"", rows.get(1).cell(1).text());
  }

  @Test
  void counts_blank_rows_and_passes_over_them() {
    try (SheetReader reader = SheetReader.open(tables.utf8("户号,地址\n\n , \n001,一组\n"))) {
      assertEquals(1, reader.next().number());
      assertEquals(4, reader.next().number());
      assertNull(reader.next());
      assertEquals(2, reader.blankRows());
      assertEquals(4, reader.rows());
    }
  }

  @Test
  void a_row_with_too_many_or_too_few_cells_is_named() {
    List<SheetRow> rows =
        Tables.rows(tables.utf8("户号,户主,地址\n1,张三,竹联,一组\n2,李四\n3,王五，官渡\n4,赵六,官渡,,\n"));

    assertEquals("sheets.too-many-cells", rows.get(1).problem().code());
    assertEquals("sheets.too-few-cells", rows.get(2).problem().code());
    assertEquals("sheets.full-width-cells", rows.get(3).problem().code());
    assertNull(rows.get(4).problem());
  }

  @Test
  void headings_parted_by_full_width_commas_are_told() {
    Problem problem = assertThrows(Problem.class, () -> Tables.read(tables.utf8("户号，户主\n1，张三\n")));

    assertEquals("sheets.full-width-comma", problem.code());
  }

  @Test
  void a_cell_longer_than_a_spreadsheet_holds_is_named() {
    List<SheetRow> rows = Tables.rows(tables.utf8("户号,户主\n1," + "字".repeat(32_768) + "\n"));

    assertEquals("B2", rows.get(1).problem().arguments().get("cell"));
  }

  @Test
  void more_columns_than_allowed_are_refused() {
    Path wide = tables.utf8("列,".repeat(101) + "末\n");

    assertEquals(
        "sheets.too-many-columns", assertThrows(Problem.class, () -> Tables.read(wide)).code());
  }

  @Test
  void takes_back_the_apostrophe_that_keeps_a_cell_from_running() {
    List<List<String>> rows = Tables.read(tables.utf8("户号,备注\n1,'=1+1\n2,'零'\n"));

    assertEquals("=1+1", rows.get(1).get(1));
    assertEquals("'零'", rows.get(2).get(1));
  }
}
