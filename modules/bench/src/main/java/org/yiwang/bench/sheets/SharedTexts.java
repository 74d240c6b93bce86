package org.yiwang.bench.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as spreadsheet programs write it: each text once, the cells pointing to it. */
final class SharedTexts {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, Integer> texts = new LinkedHashMap<>();

  private SharedTexts() {}

  static void write(Path file, int rows) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      new SharedTexts().write(zip, rows);
    }
  }

  private void write(ZipOutputStream zip, int rows) throws IOException {
    part(zip, "[Content_Types].xml", types());
    part(
        zip,
        "xl/workbook.xml",
        HEAD
            + "<workbook xmlns=\"%s\" xmlns:r=\"%s\">".formatted(MAIN, OFFICE)
            + "<sheets><sheet name=\"county\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    part(
        zip,
        "xl/_rels/workbook.xml.rels",
        HEAD
            + "<Relationships xmlns=\"%srelationships\">".formatted(PACKAGE)
            + relation("rId1", "worksheet", "worksheets/sheet1.xml")
            + relation("rId2", "sharedStrings", "sharedStrings.xml")
            + "</Relationships>");
    Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
    sheet(out, rows);
    out.flush();
    zip.closeEntry();
    zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
    out.write(HEAD + "<sst xmlns=\"" + MAIN + "\" uniqueCount=\"" + texts.size() + "\">");
    for (String text : texts.keySet()) {
      out.write("<si><t>" + text + "</t></si>");
    }
    out.write("</sst>");
    out.flush();
    zip.closeEntry();
  }

  private void sheet(Writer out, int rows) throws IOException {
    County county = new County();
    out.write(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    row(out, 1, County.HEADINGS);
    for (int i = 0; i < rows; i++) {
      row(out, i + 2, county.row(i));
    }
    out.write("</sheetData></worksheet>");
  }

  private void row(Writer out, int number, List<String> cells) throws IOException {
    out.write("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.size(); i++) {
      Integer known = texts.putIfAbsent(cells.get(i), texts.size());
      int text = known == null ? texts.size() - 1 : known;
      out.write("<c r=\"" + (char) ('A' + i) + number + "\" t=\"s\"><v>" + text + "</v></c>");
    }
    out.write("</row>");
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, kind, target);
  }

  private static String types() {
    return HEAD
        + "<Types xmlns=\"%scontent-types\">".formatted(PACKAGE)
        + override("workbook", "sheet.main")
        + override("worksheets/sheet1", "worksheet")
        + override("sharedStrings", "sharedStrings")
        + "</Types>";
  }

  private static String override(String part, String kind) {
    return "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s+xml\"/>"
        .formatted(part, TYPE, kind);
  }
}
