package org.yiwang.platform.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yiwang.platform.sheets.Cell.Kind;

class SheetWriterTest {

  private static final List<SheetColumn> COLUMNS =
      List.of(
          new SheetColumn("户号", "", List.of(), 12),
          new SheetColumn("类别", "农户或商户", List.of("农户", "商户"), 8),
          SheetColumn.of("备注"));

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void what_is_written_reads_the_same(SheetFormat format) throws IOException {
    List<List<String>> rows =
        List.of(
            List.of("430181198001011234", "农户", "=1+1"),
            List.of("007", "商户", "@cmd, \"x\""),
            List.of("-5", "", "一行\n两行"),
            List.of("1", "农户", "'零"));

    List<SheetRow> read = Tables.rows(written(format, rows));

    assertEquals(
        rows,
        read.subList(1, 5).stream()
            .map(row -> List.of(row.cell(0).text(), row.cell(1).text(), row.cell(2).text()))
            .toList());
    assertEquals(List.of("户号", "类别", "备注"), read.get(0).cells().stream().map(Cell::text).toList());
    assertTrue(
        read.stream().flatMap(row -> row.cells().stream()).allMatch(c -> c.kind() == Kind.TEXT));
  }

  @Test
  void csv_carries_the_mark_that_excel_needs_and_nothing_that_runs() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetWriter writer = SheetFormat.CSV.write(out, "户", COLUMNS)) {
      writer.row(List.of("=HYPERLINK(\"x\")", "+86 138", "-3.5"));
    }

    String text = out.toString(StandardCharsets.UTF_8);
    assertEquals("\uFEFF户号,类别,备注\r\n\"'=HYPERLINK(\"\"x\"\")\",'+86 138,-3.5\r\n", text);
  }

  @Test
  void a_workbook_offers_choices_and_keeps_empty_cells_text() throws IOException {
    Path file = written(SheetFormat.XLSX, List.of());

    String sheet = part(file, "xl/worksheets/sheet1.xml");
    assertTrue(sheet.contains("<dataValidation sqref=\"B2:B100001\" type=\"list\""), sheet);
    assertTrue(sheet.contains("state=\"frozen\""), sheet);
    assertTrue(sheet.matches("(?s).*<col min=\"1\" max=\"1\"[^>]* style=\"[1-9].*"), sheet);
    assertTrue(part(file, "xl/worksheets/sheet2.xml").contains("商户"));
    assertTrue(part(file, "xl/workbook.xml").contains("veryHidden"), "hidden");
    assertTrue(part(file, "xl/comments1.xml").contains("农户或商户"), "note");
    assertTrue(
        part(file, "xl/styles.xml").contains("numFmtId=\"49\"")
            || part(file, "xl/styles.xml").contains("formatCode=\"@\""));
  }

  @Test
  void does_not_close_the_stream_of_somebody_else() throws IOException {
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new IllegalStateException("closed");
          }
        };
    for (SheetFormat format : SheetFormat.values()) {
      format.write(out, "户", COLUMNS).close();
    }
    assertTrue(out.size() > 0);
  }

  private static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String xml =
          new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile("&#x([0-9a-fA-F]+);")
          .matcher(xml)
          .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }
  }

  private Path written(SheetFormat format, List<List<String>> rows) throws IOException {
    Path file = folder.resolve("out." + format.extension());
    try (OutputStream out = Files.newOutputStream(file);
        SheetWriter writer = format.write(out, "户", COLUMNS)) {
      for (List<String> row : rows) {
        writer.row(row);
      }
    }
    return file;
  }
}
