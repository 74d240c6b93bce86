package org.yiwang.platform.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yiwang.kernel.IdNumber;
import org.yiwang.kernel.Phone;

/**
 * A row whose cells were read by the types of their columns. Every getter takes the field of a
 * column and gives null for an empty or missing cell.
 */
public final class Parsed {

  private final int row;
  private final Map<String, Object> values;

  /**
   * @param row number in the file, 1 being the headings
   * @param values by field, in the type its column promises; empty cells are left out
   */
  public Parsed(int row, Map<String, Object> values) {
    this.row = row;
    this.values = Map.copyOf(values);
  }

  public int row() {
    return row;
  }

  public boolean has(String field) {
    return values.containsKey(field);
  }

  /** Of a text, name or code, and the code of a choice. */
  public String text(String field) {
    return (String) values.get(field);
  }

  public Integer integer(String field) {
    return (Integer) values.get(field);
  }

  public BigDecimal decimal(String field) {
    return (BigDecimal) values.get(field);
  }

  public LocalDate date(String field) {
    return (LocalDate) values.get(field);
  }

  public Boolean yes(String field) {
    return (Boolean) values.get(field);
  }

  /** Codes of the choices, each once; empty for an empty cell. */
  public List<String> choices(String field) {
    return values.get(field) instanceof List<?> codes
        ? codes.stream().map(String.class::cast).toList()
        : List.of();
  }

  public IdNumber idNumber(String field) {
    return (IdNumber) values.get(field);
  }

  public Phone phone(String field) {
    return (Phone) values.get(field);
  }
}
