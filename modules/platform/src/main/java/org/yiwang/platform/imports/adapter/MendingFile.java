package org.yiwang.platform.imports.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.ScratchFolder;
import org.yiwang.platform.imports.FileChunks;
import org.yiwang.platform.imports.ImportJob;
import org.yiwang.platform.imports.cells.Headings;
import org.yiwang.platform.sheets.Cell;
import org.yiwang.platform.sheets.SheetColumn;
import org.yiwang.platform.sheets.SheetFormat;
import org.yiwang.platform.sheets.SheetReader;
import org.yiwang.platform.sheets.SheetRow;
import org.yiwang.platform.sheets.SheetWriter;

/**
 * The rows in error as they were sent, read from the kept file, with what is wrong in a last
 * column: mended, it can be sent again as it is.
 */
@Dependent
public class MendingFile {

  private static final int PAGE = 2_000;
  private static final int WIDE = 60;
  private static final MathContext DIGITS = new MathContext(15);

  private final FileChunks files;
  private final ImportQueries queries;
  private final ScratchFolder scratch;

  @Inject
  public MendingFile(FileChunks files, ImportQueries queries, ScratchFolder scratch) {
    this.files = files;
    this.queries = queries;
    this.scratch = scratch;
  }

  /**
   * In a file that whoever asks deletes.
   *
   * @throws Problem {@code imports.purged}
   */
  Path written(ImportJob job, SheetFormat format) throws Exception {
    Path sent = files.restored(job.id());
    Path mending = scratch.file("mending");
    try (SheetReader reader = SheetReader.open(sent);
        OutputStream out = Files.newOutputStream(mending)) {
      copy(job, reader, format, out);
      return mending;
    } catch (Exception failed) {
      Files.deleteIfExists(mending);
      throw failed;
    } finally {
      Files.deleteIfExists(sent);
    }
  }

  private void copy(ImportJob job, SheetReader reader, SheetFormat format, OutputStream out)
      throws IOException {
    SheetRow headings = reader.next();
    String own = Messages.sentence(Headings.ERRORS, Map.of());
    List<Integer> kept = new ArrayList<>();
    for (int place = 0; place < headings.cells().size(); place++) {
      if (!own.equals(headings.cell(place).text().strip())) {
        kept.add(place);
      }
    }
    List<SheetColumn> columns = new ArrayList<>();
    kept.forEach(place -> columns.add(SheetColumn.of(headings.cell(place).text())));
    columns.add(new SheetColumn(own, "", List.of(), WIDE));
    Errors errors = new Errors(job);
    String title = Messages.sentence("import." + job.kind(), Map.of());
    try (SheetWriter writer = format.write(out, title, columns)) {
      for (SheetRow row = reader.next(); row != null; row = reader.next()) {
        String why = errors.of(row.number());
        if (why != null) {
          writer.row(cells(row, kept, why));
        }
      }
    }
  }

  private static List<String> cells(SheetRow row, List<Integer> kept, String why) {
    List<String> cells = new ArrayList<>();
    for (int place : kept) {
      cells.add(text(row.cell(place)));
    }
    cells.add(why);
    return cells;
  }

  /** A number that has lost its last digits must not come back as a text that has them. */
  private static String text(Cell cell) {
    boolean lost = cell.kind() == Cell.Kind.NUMBER && cell.text().matches("-?\\d{16,}");
    return lost
        ? new BigDecimal(cell.text()).round(DIGITS).stripTrailingZeros().toString()
        : cell.text();
  }

  /** The errors page by page, as the file is passed. */
  private final class Errors {

    private final ImportJob job;
    private TreeMap<Integer, String> page = new TreeMap<>();
    private int loaded;
    private boolean ended;

    Errors(ImportJob job) {
      this.job = job;
    }

    String of(int row) {
      while (!ended && row > loaded) {
        page = new TreeMap<>(queries.errors(job, loaded, PAGE));
        ended = page.size() < PAGE;
        loaded = page.isEmpty() ? Integer.MAX_VALUE : page.lastKey();
      }
      return page.get(row);
    }
  }
}
