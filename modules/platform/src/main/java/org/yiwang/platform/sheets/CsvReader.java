package org.yiwang.platform.sheets;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.yiwang.kernel.Problem;

/** Reads CSV as RFC 4180 has it, with the separator that the headings use. */
final class CsvReader implements SheetReader {

  /** Written by us and by spreadsheet programs before what would otherwise be run. */
  private static final Pattern INERT = Pattern.compile("'[=+\\-@\\t\\r']");

  private final CsvText text;
  private final BoundedReader bounded;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final List<Problem> remarks = new ArrayList<>();
  private int width = -1;
  private int blank;

  private CsvReader(CsvText text, BoundedReader bounded, char separator) throws IOException {
    this.text = text;
    this.bounded = bounded;
    this.parser =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .get()
            .parse(bounded);
    this.records = parser.iterator();
    if (text.charset() == CsvText.GB18030) {
      remarks.add(Problem.refused("sheets.read-as-gb18030"));
    }
    if (separator != ',') {
      String name = separator == '\t' ? "tab" : "semicolon";
      remarks.add(Problem.refused("sheets.separator-" + name));
    }
  }

  static CsvReader open(Path file) {
    try {
      CsvText text = CsvText.of(file);
      char separator = separator(text, file);
      Reader reader = text.reader(file);
      try {
        return new CsvReader(text, new BoundedReader(reader), separator);
      } catch (IOException | RuntimeException failed) {
        reader.close();
        throw failed;
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What stands most often between the headings. */
  private static char separator(CsvText text, Path file) throws IOException {
    int[] found = new int[4];
    String candidates = ",;\t\uFF0C";
    try (Reader reader = text.reader(file)) {
      boolean quoted = false;
      boolean begun = false;
      for (int next = reader.read(); next >= 0; next = reader.read()) {
        if (next == '\n' && begun && !quoted) {
          break;
        }
        begun |= !Character.isWhitespace(next);
        quoted ^= next == '"';
        int candidate = quoted ? -1 : candidates.indexOf(next);
        if (candidate >= 0) {
          found[candidate]++;
        }
      }
    }
    int best = 0;
    for (int i = 1; i < 3; i++) {
      best = found[i] > found[best] ? i : best;
    }
    if (found[best] == 0 && found[3] > 0) {
      throw Problem.refused("sheets.full-width-comma");
    }
    return candidates.charAt(best);
  }

  @Override
  public SheetRow next() {
    while (true) {
      CSVRecord found = record();
      if (found == null) {
        return null;
      }
      SheetRow row = row(found);
      if (!row.isBlank()) {
        return width < 0 ? headings(row) : measured(row);
      }
      blank++;
    }
  }

  private CSVRecord record() {
    long line = parser.getCurrentLineNumber() + 1;
    bounded.begin();
    try {
      return records.hasNext() ? records.next() : null;
    } catch (BoundedReader.Exceeded endless) {
      throw Problem.refused("sheets.open-quote", "line", line);
    } catch (UncheckedIOException | IllegalStateException broken) {
      throw Problem.refused("sheets.open-quote", "line", line);
    }
  }

  private static SheetRow row(CSVRecord found) {
    int number = (int) Math.min(found.getRecordNumber(), Integer.MAX_VALUE);
    if (number > Limits.ROWS + 1) {
      throw Problem.refused("sheets.too-many-rows", "limit", Limits.ROWS);
    }
    List<Cell> cells = new ArrayList<>(found.size());
    Problem problem = null;
    for (int i = 0; i < found.size(); i++) {
      String value = found.get(i);
      if (value.length() > Limits.CELL) {
        String name = Cell.letters(i) + number;
        problem = Problem.refused("sheets.cell-too-long", "cell", name, "limit", Limits.CELL);
        value = "";
      }
      cells.add(Cell.text(INERT.matcher(value).lookingAt() ? value.substring(1) : value));
    }
    return new SheetRow(number, cells, problem);
  }

  private SheetRow headings(SheetRow row) {
    List<Cell> cells = new ArrayList<>(row.cells());
    while (cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    width = cells.size();
    if (width > Limits.COLUMNS) {
      throw Problem.refused("sheets.too-many-columns", "columns", width, "limit", Limits.COLUMNS);
    }
    return new SheetRow(row.number(), cells, row.problem());
  }

  /** Programs fill a row up to the headings; a separator in the text makes it longer. */
  private SheetRow measured(SheetRow row) {
    List<Cell> cells = row.cells();
    int found = cells.size();
    while (found > width && cells.get(found - 1).isBlank()) {
      found--;
    }
    SheetRow cut = new SheetRow(row.number(), cells.subList(0, found), row.problem());
    if (found == width) {
      return cut;
    }
    boolean fullWidth = cells.stream().anyMatch(cell -> cell.text().indexOf('\uFF0C') >= 0);
    return cut.wrong(
        found > width
            ? Problem.refused("sheets.too-many-cells", "found", found, "wanted", width)
            : tooFew(found, fullWidth));
  }

  private Problem tooFew(int found, boolean fullWidth) {
    return fullWidth
        ? Problem.refused("sheets.full-width-cells", "found", found, "wanted", width)
        : Problem.refused("sheets.too-few-cells", "found", found, "wanted", width);
  }

  @Override
  public int rows() {
    return text.lines();
  }

  @Override
  public int blankRows() {
    return blank;
  }

  @Override
  public List<Problem> remarks() {
    return List.copyOf(remarks);
  }

  @Override
  public void close() {
    try {
      parser.close();
      bounded.close();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
