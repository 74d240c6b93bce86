package org.yiwang.platform.imports.cells;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yiwang.kernel.IdNumber;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.imports.Column;
import org.yiwang.platform.imports.Fault;
import org.yiwang.platform.imports.Parsed;
import org.yiwang.platform.sheets.SheetRow;

/** Reads the cells of a row by the types of their columns. */
public final class RowParser {

  /**
   * A row as far as it could be read.
   *
   * @param faults none when all could be
   */
  public record Read(Parsed parsed, List<Fault> faults) {}

  private final Headings headings;
  private final LocalDate today;

  /**
   * @param today nobody was born after it
   */
  public RowParser(Headings headings, LocalDate today) {
    this.headings = headings;
    this.today = today;
  }

  public Read read(SheetRow row) {
    Map<String, Object> values = new HashMap<>();
    List<Fault> faults = new ArrayList<>();
    if (row.problem() != null) {
      faults.add(Fault.of(row.problem()));
    }
    if (row.isShifted()) {
      return new Read(new Parsed(row.number(), values), faults);
    }
    headings.places().forEach((column, place) -> read(row, column, place, values, faults));
    return new Read(new Parsed(row.number(), values), List.copyOf(faults));
  }

  private void read(
      SheetRow row, Column column, int place, Map<String, Object> values, List<Fault> faults) {
    try {
      Object value = CellParser.value(row.cell(place), column, headings.heading(column));
      if (value instanceof IdNumber number && number.birth().isAfter(today)) {
        throw Problem.invalid("kernel.id-number-birth");
      }
      if (value != null) {
        values.put(column.field(), value);
      } else if (column.required() && row.problem() == null) {
        throw Problem.invalid("imports.cell-missing", "heading", headings.heading(column));
      }
    } catch (Problem problem) {
      faults.add(new Fault(column.field(), problem));
    }
  }
}
