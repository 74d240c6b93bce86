package org.yiwang.platform.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yiwang.kernel.Problem;

/**
 * A first look at the sheet that will be read: how many rows it has, and which of its ranges are
 * merged, which the format tells only after the last row.
 *
 * @param rows that the sheet's part has
 * @param merged ranges, in no order
 */
record WorkbookScan(int rows, List<Merged> merged) {

  private static final int LAST_ROW = 1_048_576;
  private static final int LAST_COLUMN = 16_384;

  /**
   * A merged range, from 1 for rows and from 0 for columns.
   *
   * @param name as the file has it, for instance {@code B3:B7}
   */
  record Merged(String name, int top, int bottom, int left, int right) {

    boolean isIn(int columns) {
      return left < columns;
    }
  }

  /**
   * @param part the name of the sheet's part in the zip
   * @throws Problem {@code sheets.damaged}, {@code sheets.too-many-rows}, {@code
   *     sheets.merged-everywhere}
   */
  static WorkbookScan of(Path file, String part) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(part))) {
      return scan(in);
    } catch (XMLStreamException broken) {
      throw Problem.refused("sheets.damaged");
    }
  }

  private static WorkbookScan scan(InputStream in) throws XMLStreamException {
    XMLStreamReader xml = factory().createXMLStreamReader(in);
    List<Merged> merged = new ArrayList<>();
    int rows = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw Problem.refused("sheets.damaged");
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "row" -> rows++;
        case "c" -> place(xml.getAttributeValue(null, "r"));
        case "mergeCell" -> merged.add(range(xml.getAttributeValue(null, "ref")));
        default -> {}
      }
      if (merged.size() > Limits.MERGED_RANGES) {
        throw Problem.refused("sheets.merged-everywhere");
      }
    }
    return new WorkbookScan(rows, merged);
  }

  private static Merged range(String ref) {
    if (ref == null) {
      throw Problem.refused("sheets.damaged");
    }
    String[] ends = ref.split(":", 2);
    int[] from = place(ends[0]);
    int[] to = place(ends[ends.length - 1]);
    if (from[0] < 1 || to[0] < from[0]) {
      throw Problem.refused("sheets.damaged");
    }
    return new Merged(ref, from[0], to[0], from[1], to[1]);
  }

  /** Row from 1 and column from 0; a place no spreadsheet has would make the reader swell. */
  private static int[] place(String name) {
    int row = 0;
    int column = 0;
    for (int i = 0; name != null && i < name.length(); i++) {
      char next = name.charAt(i);
      if (next >= 'A' && next <= 'Z' && row == 0) {
        column = column * 26 + next - 'A' + 1;
      } else if (next >= '0' && next <= '9') {
        row = row * 10 + next - '0';
      } else {
        throw Problem.refused("sheets.damaged");
      }
      if (row > LAST_ROW || column > LAST_COLUMN) {
        throw Problem.refused("sheets.damaged");
      }
    }
    return new int[] {row, column - 1};
  }

  /** The name of the range that covers each row, among the columns that are read. */
  String[] mergedRows(int columns) {
    int last = merged.stream().mapToInt(Merged::bottom).max().orElse(0);
    String[] names = new String[last + 1];
    BitSet covered = new BitSet(last + 1);
    merged.stream()
        .filter(range -> range.isIn(columns))
        .forEach(
            range -> {
              int row = covered.nextClearBit(range.top());
              while (row <= range.bottom()) {
                names[row] = range.name();
                row = covered.nextClearBit(row + 1);
              }
              covered.set(range.top(), range.bottom() + 1);
            });
    return names;
  }

  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return factory;
  }
}
