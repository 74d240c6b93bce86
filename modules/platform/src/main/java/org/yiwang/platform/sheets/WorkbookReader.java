package org.yiwang.platform.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.yiwang.kernel.Problem;

/** Reads the first sheet of a workbook that people can see. */
final class WorkbookReader implements SheetReader {

  private static final Logger LOG = Logger.getLogger(WorkbookReader.class.getName());

  private final ReadableWorkbook workbook;
  private final boolean from1904;
  private final WorkbookScan scan;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final List<Problem> remarks = new ArrayList<>();
  private String[] merged = {};
  private int width = -1;
  private int last;
  private int blank;

  private WorkbookReader(ReadableWorkbook workbook, Path file) throws IOException {
    this.workbook = workbook;
    List<Sheet> visible =
        workbook
            .getSheets()
            .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
            .toList();
    if (visible.isEmpty()) {
      throw Problem.refused("sheets.empty");
    }
    Sheet sheet = visible.get(0);
    if (visible.size() > 1) {
      remarks.add(
          Problem.refused("sheets.first-sheet", "sheets", visible.size(), "name", sheet.getName()));
    }
    this.from1904 = WorkbookParts.countFrom1904(file);
    this.scan = WorkbookScan.of(file, WorkbookParts.of(file, sheet.getId()));
    this.stream = sheet.openStream();
    this.rows = stream.iterator();
  }

  static WorkbookReader open(Path file) {
    ZipGuard.check(file);
    try {
      ReadingOptions options = new ReadingOptions(WorkbookParts.haveStyles(file), true);
      ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), options);
      try {
        return new WorkbookReader(workbook, file);
      } catch (IOException | RuntimeException failed) {
        workbook.close();
        throw failed;
      }
    } catch (IOException | ExcelReaderException damaged) {
      throw damage(damaged);
    }
  }

  @Override
  public SheetRow next() {
    while (true) {
      Row found = row();
      if (found == null) {
        return null;
      }
      SheetRow row = read(found);
      if (row.isBlank()) {
        continue;
      }
      if (row.number() <= last) {
        throw Problem.refused("sheets.damaged");
      }
      blank += row.number() - last - 1;
      last = row.number();
      return width < 0 ? headings(row) : measured(row);
    }
  }

  /** What the library meets in a damaged sheet, it throws as it comes. */
  private Row row() {
    try {
      return rows.hasNext() ? rows.next() : null;
    } catch (RuntimeException damaged) {
      throw damage(damaged);
    }
  }

  private static Problem damage(Exception cause) {
    LOG.log(Level.INFO, "a workbook cannot be read", cause);
    return Problem.refused("sheets.damaged");
  }

  private SheetRow read(Row found) {
    int number = found.getRowNum();
    if (number > Limits.ROWS + 1 && found.getPhysicalCellCount() > 0) {
      throw Problem.refused("sheets.too-many-rows", "limit", Limits.ROWS);
    }
    List<Cell> cells = new ArrayList<>(found.getCellCount());
    Problem problem = null;
    for (int i = 0; i < found.getCellCount(); i++) {
      Cell cell = WorkbookCell.of(found.getCell(i), from1904);
      if (cell.text().length() > Limits.CELL) {
        String name = Cell.letters(i) + number;
        problem = Problem.refused("sheets.cell-too-long", "cell", name, "limit", Limits.CELL);
        cell = Cell.EMPTY;
      }
      cells.add(cell);
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
    merged = scan.mergedRows(width);
    if (mergedAt(row.number()) != null) {
      throw Problem.refused("sheets.merged-headings", "range", mergedAt(row.number()));
    }
    return new SheetRow(row.number(), cells, row.problem());
  }

  private SheetRow measured(SheetRow row) {
    SheetRow result = row;
    String range = mergedAt(row.number());
    if (range != null) {
      result = result.wrong(Problem.refused("sheets.merged", "range", range));
    }
    for (int i = width; i < row.cells().size(); i++) {
      if (!row.cell(i).isBlank()) {
        String name = Cell.letters(i) + row.number();
        result = result.wrong(Problem.refused("sheets.cell-outside", "cell", name));
      }
    }
    int kept = Math.min(width, row.cells().size());
    return new SheetRow(row.number(), row.cells().subList(0, kept), result.problem());
  }

  private String mergedAt(int row) {
    return row < merged.length ? merged[row] : null;
  }

  @Override
  public int rows() {
    return scan.rows();
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
      stream.close();
      workbook.close();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
