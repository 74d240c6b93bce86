package org.yiwang.platform.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files to read in tests: text in any encoding, and workbooks written part by part. */
final class Tables {

  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Path folder;

  Tables(Path folder) {
    this.folder = folder;
  }

  Path text(String content, Charset charset) {
    return bytes(content.getBytes(charset));
  }

  Path utf8(String content) {
    return text(content, StandardCharsets.UTF_8);
  }

  Path bytes(byte[] content) {
    try {
      return Files.write(Files.createTempFile(folder, "table", ".bin"), content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A workbook of one sheet from the inside of its sheetData. */
  Path workbook(String rows) {
    return workbook(rows, "", Map.of());
  }

  /**
   * @param after what follows the sheetData, for instance merged ranges
   * @param others further parts of the zip, or other contents for the usual ones
   */
  Path workbook(String rows, String after, Map<String, String> others) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + type("workbook", "sheet.main")
            + type("worksheets/sheet1", "worksheet")
            + type("worksheets/sheet2", "worksheet")
            + type("styles", "styles")
            + "</Types>");
    parts.put("xl/workbook.xml", book("<sheet name=\"户\" sheetId=\"1\" r:id=\"rId1\"/>", ""));
    parts.put("xl/_rels/workbook.xml.rels", relations());
    parts.put(
        "xl/styles.xml",
        HEAD
            + "<styleSheet xmlns=\""
            + MAIN
            + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\""
            + " formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts>"
            + "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
            + "<xf numFmtId=\"164\"/></cellXfs></styleSheet>");
    parts.put("xl/worksheets/sheet1.xml", sheet(rows, after));
    parts.putAll(others);
    return zip(parts);
  }

  static String relations() {
    return HEAD
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relation("rId1", "worksheets/sheet1.xml", "worksheet")
        + relation("rId2", "worksheets/sheet2.xml", "worksheet")
        + relation("rId3", "styles.xml", "styles")
        + relation("rId4", "sharedStrings.xml", "sharedStrings")
        + "</Relationships>";
  }

  static String sheet(String rows, String after) {
    String open = "<worksheet xmlns=\"" + MAIN + "\"><sheetData>";
    return HEAD + open + rows + "</sheetData>" + after + "</worksheet>";
  }

  static String book(String sheets, String settings) {
    return HEAD
        + "<workbook xmlns=\""
        + MAIN
        + "\" xmlns:r=\""
        + RELATIONS
        + "\">"
        + settings
        + "<sheets>"
        + sheets
        + "</sheets></workbook>";
  }

  /** A row of text cells. */
  static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.length; i++) {
      row.append(text(Cell.letters(i) + number, cells[i]));
    }
    return row.append("</row>").toString();
  }

  static String text(String place, String text) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  Path zip(Map<String, String> parts) {
    try {
      Path file = Files.createTempFile(folder, "table", ".xlsx");
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
        for (Map.Entry<String, String> part : parts.entrySet()) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
          zip.closeEntry();
        }
      }
      return file;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** All rows, each as its cells' texts. */
  static List<List<String>> read(Path file) {
    return rows(file).stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
  }

  static List<SheetRow> rows(Path file) {
    try (SheetReader reader = SheetReader.open(file)) {
      List<SheetRow> rows = new ArrayList<>();
      for (SheetRow row = reader.next(); row != null; row = reader.next()) {
        rows.add(row);
      }
      return rows;
    }
  }

  static String type(String part, String kind) {
    return "<Override PartName=\"/xl/"
        + part
        + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml."
        + kind
        + "+xml\"/>";
  }

  private static String relation(String id, String target, String kind) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + RELATIONS
        + "/"
        + kind
        + "\" Target=\""
        + target
        + "\"/>";
  }
}
