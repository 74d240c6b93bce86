package org.yiwang.platform.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.sheets.Cell.Kind;

class WorkbookReaderTest {

  private static final String HEADINGS = Tables.row(1, "户号", "户主", "日期");

  @TempDir Path folder;
  private Tables tables;

  @BeforeEach
  void tables() {
    tables = new Tables(folder);
  }

  @Test
  void reads_text_numbers_dates_and_truth() {
    Path file =
        tables.workbook(
            HEADINGS
                + "<row r=\"2\"><c r=\"A2\"><v>430181104218</v></c>"
                + Tables.text("B2", "买买提·艾力𠀀")
                + "<c r=\"C2\" s=\"1\"><v>44084</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><v>4.30181198001011E+17</v></c>"
                + "<c r=\"B3\" t=\"b\"><v>1</v></c><c r=\"C3\" s=\"2\"><v>44084.5</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\"><v>113.63279999999999</v></c>"
                + "<c r=\"B4\"><v>-0.50</v></c><c r=\"C4\" s=\"1\"><v>59</v></c></row>");

    List<SheetRow> rows = Tables.rows(file);

    assertEquals(new Cell(Kind.NUMBER, "430181104218"), rows.get(1).cell(0));
    assertEquals(new Cell(Kind.TEXT, "买买提·艾力𠀀"), rows.get(1).cell(1));
    assertEquals(new Cell(Kind.DATE, "2020-09-10"), rows.get(1).cell(2));
    assertEquals(new Cell(Kind.NUMBER, "430181198001011000"), rows.get(2).cell(0));
    assertEquals(new Cell(Kind.BOOLEAN, "true"), rows.get(2).cell(1));
    assertEquals(new Cell(Kind.DATE, "2020-09-10"), rows.get(2).cell(2));
    assertEquals(new Cell(Kind.NUMBER, "113.6328"), rows.get(3).cell(0));
    assertEquals(new Cell(Kind.NUMBER, "-0.5"), rows.get(3).cell(1));
    assertEquals(new Cell(Kind.DATE, "1900-02-28"), rows.get(3).cell(2));
  }

  @Test
  void rows_that_come_twice_or_out_of_order_are_damage_and_not_two_rows() {
    String second = Tables.row(2, "1", "张三", "");

    refuses("sheets.damaged", tables.workbook(HEADINGS + second + second));
    refuses("sheets.damaged", tables.workbook(HEADINGS + Tables.row(3, "2", "李四", "") + second));
  }

  @Test
  void a_text_that_is_not_there_is_damage_and_not_an_empty_cell() {
    refuses(
        "sheets.damaged",
        tables.workbook(HEADINGS + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c></row>"));
    refuses(
        "sheets.damaged",
        tables.workbook(
            HEADINGS + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c></row>",
            "",
            Map.of(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>x</t></si></sst>")));
  }

  @Test
  void knows_workbooks_that_count_days_from_1904() {
    Path file =
        tables.workbook(
            HEADINGS + "<row r=\"2\"><c r=\"C2\" s=\"1\"><v>42622</v></c></row>",
            "",
            Map.of(
                "xl/workbook.xml",
                Tables.book(
                    "<sheet name=\"户\" sheetId=\"1\" r:id=\"rId1\"/>",
                    "<workbookPr date1904=\"1\"/>")));

    assertEquals("2020-09-10", Tables.rows(file).get(1).cell(2).text());
  }

  @Test
  void does_not_trust_formulas_and_errors() {
    Path file =
        tables.workbook(
            HEADINGS
                + "<row r=\"2\"><c r=\"A2\"><f>B2*2</f><v>4</v></c>"
                + "<c r=\"B2\" t=\"str\"><f>\"张\"&amp;\"三\"</f><v>张三</v></c>"
                + "<c r=\"C2\" t=\"e\"><v>#N/A</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><v>1E+999999999</v></c></row>");

    List<SheetRow> rows = Tables.rows(file);

    assertEquals(new Cell(Kind.FORMULA, "=B2*2"), rows.get(1).cell(0));
    assertEquals(Kind.FORMULA, rows.get(1).cell(1).kind());
    assertEquals(new Cell(Kind.ERROR, "#N/A"), rows.get(1).cell(2));
    assertEquals(Kind.ERROR, rows.get(2).cell(0).kind());
  }

  @Test
  void names_the_merged_range_that_a_row_lies_in() {
    Path file =
        tables.workbook(
            HEADINGS + Tables.row(2, "1", "张三") + Tables.row(3, "2") + Tables.row(4, "3", "李四"),
            "<mergeCells count=\"2\"><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"F4:G4\"/>"
                + "</mergeCells>",
            Map.of());

    List<SheetRow> rows = Tables.rows(file);

    assertEquals("sheets.merged", rows.get(1).problem().code());
    assertEquals("B2:B3", rows.get(2).problem().arguments().get("range"));
    assertNull(rows.get(3).problem());
  }

  @Test
  void merged_headings_are_refused() {
    Path file =
        tables.workbook(
            Tables.row(1, "户籍表") + Tables.row(2, "1", "张三"),
            "<mergeCells count=\"1\"><mergeCell ref=\"A1:C1\"/></mergeCells>",
            Map.of());

    assertEquals("sheets.merged-headings", refusal(file));
  }

  @Test
  void reads_the_first_sheet_that_people_can_see_and_says_so() {
    String hidden = "<sheet name=\"藏\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>";
    String shown = "<sheet name=\"户\" sheetId=\"2\" r:id=\"rId2\"/>";
    String again = "<sheet name=\"三\" sheetId=\"3\" r:id=\"rId1\"/>";
    Map<String, String> two =
        Map.of(
            "xl/workbook.xml",
            Tables.book(hidden + shown + again, ""),
            "xl/worksheets/sheet2.xml",
            Tables.sheet(Tables.row(1, "户号") + Tables.row(2, "7"), ""));

    try (SheetReader reader = SheetReader.open(tables.workbook(Tables.row(1, "不是这张"), "", two))) {
      assertEquals("户号", reader.next().cell(0).text());
      assertEquals("7", reader.next().cell(0).text());
      assertEquals("sheets.first-sheet", reader.remarks().get(0).code());
      assertEquals("户", reader.remarks().get(0).arguments().get("name"));
    }
  }

  @Test
  void names_cells_outside_of_the_headings_and_counts_blank_rows() {
    Path file =
        tables.workbook(
            HEADINGS + Tables.row(4, "1", "张三", "", "", "多余") + Tables.row(6, "2", "李四"));

    try (SheetReader reader = SheetReader.open(file)) {
      reader.next();
      assertEquals("E4", reader.next().problem().arguments().get("cell"));
      assertEquals(6, reader.next().number());
      assertEquals(3, reader.blankRows());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ZZZZZZZ1",
    "A99999999",
    "A1B",
    "XFE1",
  })
  void a_place_that_no_spreadsheet_has_is_damage(String place) {
    Path file = tables.workbook(HEADINGS + "<row r=\"2\">" + Tables.text(place, "1") + "</row>");

    assertEquals("sheets.damaged", refusal(file));
  }

  @Test
  void reads_texts_that_cells_share_and_does_without_styles() {
    String types =
        Tables.HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
            + "content-types\">"
            + Tables.type("workbook", "sheet.main")
            + Tables.type("worksheets/sheet1", "worksheet")
            + Tables.type("sharedStrings", "sharedStrings")
            + "</Types>";
    Map<String, String> parts = new java.util.LinkedHashMap<>();
    parts.put("[Content_Types].xml", types);
    parts.put(
        "xl/workbook.xml", Tables.book("<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>", ""));
    parts.put("xl/_rels/workbook.xml.rels", Tables.relations());
    parts.put(
        "xl/sharedStrings.xml",
        Tables.HEAD
            + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<si><t>户号</t></si><si><r><t>张</t></r><r><t xml:space=\"preserve\">三</t></r>"
            + "<rPh sb=\"0\" eb=\"1\"><t>zhang</t></rPh></si></sst>");
    parts.put(
        "xl/worksheets/sheet1.xml",
        Tables.sheet(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c></row>",
            ""));

    assertEquals(List.of(List.of("户号"), List.of("张三")), Tables.read(tables.zip(parts)));
  }

  @Test
  void entities_are_not_expanded() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>"
            + Tables.sheet(Tables.row(1, "&b;&c;"), "").substring(38);

    assertEquals(
        "sheets.damaged",
        refusal(tables.workbook("", "", Map.of("xl/worksheets/sheet1.xml", bomb))));
  }

  @Test
  void a_zip_that_inflates_beyond_measure_is_stopped() throws IOException {
    Path file = folder.resolve("bomb.xlsx");
    byte[] zeros = new byte[1 << 20];
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      for (int i = 0; i < 64; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }

    assertEquals("sheets.zip-bomb", refusal(file));
  }

  @Test
  void a_zip_of_too_many_entries_is_stopped() throws IOException {
    Path file = folder.resolve("many.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      for (int i = 0; i < 1_000; i++) {
        zip.putNextEntry(new ZipEntry("xl/" + i));
      }
    }

    assertEquals("sheets.zip-bomb", refusal(file));
  }

  @Test
  void a_workbook_cut_short_is_damage() throws IOException {
    byte[] whole = Files.readAllBytes(tables.workbook(HEADINGS + Tables.row(2, "1")));

    assertEquals("sheets.damaged", refusal(tables.bytes(java.util.Arrays.copyOf(whole, 700))));
    Path broken = tables.workbook(HEADINGS + "<row r=\"2\"><c r=\"A2\">");
    assertEquals("sheets.damaged", refusal(broken));
    assertEquals(
        "sheets.damaged",
        refusal(tables.workbook("", "", Map.of("xl/_rels/workbook.xml.rels", "<a/>"))));
  }

  @Test
  void other_files_are_told_by_what_they_are() {
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
    byte[] secret = "\u0001EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    byte[] encrypted = java.util.Arrays.copyOf(ole, 7 + secret.length);
    System.arraycopy(secret, 0, encrypted, 7, secret.length);

    assertEquals("sheets.empty", refusal(tables.utf8("")));
    assertEquals("sheets.old-excel", refusal(tables.bytes(ole)));
    assertEquals("sheets.encrypted", refusal(tables.bytes(encrypted)));
    assertEquals("sheets.web-page", refusal(tables.utf8("\n<html><table><tr><td>1</td></tr>")));
    assertEquals("sheets.web-page", refusal(tables.utf8("\uFEFF<?xml version=\"1.0\"?><a/>")));
    assertEquals("sheets.not-a-table", refusal(tables.utf8("%PDF-1.7")));
    assertEquals("sheets.zip", refusal(tables.zip(Map.of("a.txt", "a"))));
    assertEquals("sheets.binary-excel", refusal(tables.zip(Map.of("xl/workbook.bin", "a"))));
    assertEquals(
        "sheets.open-document",
        refusal(tables.zip(Map.of("mimetype", "a", "content.xml", "<a/>"))));
  }

  private static String refusal(Path file) {
    return assertThrows(Problem.class, () -> Tables.read(file)).code();
  }

  private static void refuses(String code, Path file) {
    assertEquals(code, assertThrows(Problem.class, () -> Tables.rows(file)).code());
  }
}
