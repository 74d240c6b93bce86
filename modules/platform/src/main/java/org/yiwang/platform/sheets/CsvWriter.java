package org.yiwang.platform.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV in UTF-8 with the mark by which Excel knows it. */
final class CsvWriter implements SheetWriter {

  private static final Pattern RUN = Pattern.compile("[=+\\-@\\t\\r']");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,15})?");

  private final CSVPrinter printer;

  CsvWriter(OutputStream out, List<SheetColumn> columns) throws IOException {
    BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    text.write('\uFEFF');
    this.printer = new CSVPrinter(text, CSVFormat.RFC4180);
    printer.printRecord(columns.stream().map(SheetColumn::heading).toList());
  }

  @Override
  public void row(List<String> cells) throws IOException {
    printer.printRecord(cells.stream().map(CsvWriter::inert).toList());
  }

  /** An apostrophe keeps a spreadsheet program from running what follows. */
  private static String inert(String cell) {
    boolean runs = RUN.matcher(cell).lookingAt() && !NUMBER.matcher(cell).matches();
    return runs ? "'" + cell : cell;
  }

  @Override
  public void close() throws IOException {
    printer.flush();
  }
}
