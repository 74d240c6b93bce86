package org.yiwang.platform.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** XLSX: headings that stay in view, text columns, drop-downs, notes. */
final class WorkbookWriter implements SheetWriter {

  private static final String PROGRAM = "Yiwang";
  private static final String LISTS = "lists";

  /** Rows for which choices are offered. */
  private static final int OFFERED = 100_000;

  private static final int FLUSH = 500;
  private static final int NARROWEST = 10;
  private static final int WIDEST = 60;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int rows;

  WorkbookWriter(OutputStream out, String title, List<SheetColumn> columns) throws IOException {
    this.workbook = new Workbook(new Unclosed(out), PROGRAM, null);
    this.sheet = workbook.newWorksheet(title);
    sheet.freezePane(0, 1);
    for (int i = 0; i < columns.size(); i++) {
      head(i, columns.get(i));
    }
    offer(columns);
    rows = 1;
  }

  private void head(int place, SheetColumn column) {
    sheet.width(place, Math.min(WIDEST, Math.max(NARROWEST, column.width())));
    sheet.style(place).format("@").set();
    sheet.inlineString(0, place, column.heading());
    sheet.style(0, place).bold().fillColor("E8EEF7").format("@").set();
    if (!column.note().isEmpty()) {
      sheet.comment(0, place, column.note());
    }
  }

  /**
   * The lists stand on a sheet of their own, for a list inside a cell's rule has 255 characters.
   */
  private void offer(List<SheetColumn> columns) throws IOException {
    if (columns.stream().allMatch(column -> column.choices().isEmpty())) {
      return;
    }
    Worksheet lists = workbook.newWorksheet(LISTS);
    lists.setVisibilityState(VisibilityState.VERY_HIDDEN);
    for (int i = 0; i < columns.size(); i++) {
      List<String> choices = columns.get(i).choices();
      for (int j = 0; j < choices.size(); j++) {
        lists.inlineString(j, i, choices.get(j));
      }
      if (!choices.isEmpty()) {
        sheet
            .range(1, i, OFFERED, i)
            .validateWithList(lists.range(0, i, choices.size() - 1, i))
            .allowBlank(true)
            .showErrorMessage(true);
      }
    }
    lists.finish();
  }

  @Override
  public void row(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        sheet.inlineString(rows, i, cells.get(i));
        sheet.style(rows, i).format("@").set();
      }
    }
    rows++;
    if (rows % FLUSH == 0) {
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    workbook.finish();
  }
}
