package org.yiwang.platform.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yiwang.kernel.Problem;

/**
 * What the reader does not tell of a workbook: where in the zip its sheets lie, and its first day.
 */
final class WorkbookParts {

  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

  private WorkbookParts() {}

  /**
   * The part of a sheet.
   *
   * @param id of the relation, as the workbook names its sheet
   * @throws Problem {@code sheets.damaged} when the workbook has no such part
   */
  static String of(Path file, String id) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String target = attribute(zip, RELATIONS, "Relationship", "Target", "Id", id);
      if (target == null) {
        throw Problem.refused("sheets.damaged");
      }
      String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
      if (zip.getEntry(part) == null) {
        throw Problem.refused("sheets.damaged");
      }
      return part;
    }
  }

  /** Whether days are counted from 1904, as Excel on a Macintosh did. */
  static boolean countFrom1904(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String flag = attribute(zip, WORKBOOK, "workbookPr", "date1904", null, null);
      return "1".equals(flag) || "true".equals(flag);
    }
  }

  /** Programs that never format a cell leave this part out, and the reader asks for it. */
  static boolean haveStyles(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getEntry("xl/styles.xml") != null;
    }
  }

  /** An attribute of the first element of a name, and with a certain value of another one. */
  private static String attribute(
      ZipFile zip, String part, String element, String wanted, String key, String value)
      throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      return null;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      XMLStreamReader xml = WorkbookScan.factory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && element.equals(xml.getLocalName())
            && (key == null || value.equals(xml.getAttributeValue(null, key)))) {
          return xml.getAttributeValue(null, wanted);
        }
      }
      return null;
    } catch (XMLStreamException broken) {
      throw Problem.refused("sheets.damaged");
    }
  }
}
