package org.yiwang.territory.adapter;

import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.yiwang.kernel.Problem;

/** Days as they come: from a caller, and from a row. */
final class Days {

  private Days() {}

  /**
   * @return null for null
   * @throws Problem {@code territory.malformed-day}
   */
  static LocalDate parse(String text) {
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException malformed) {
      throw Problem.invalid("territory.malformed-day", "day", text);
    }
  }

  static LocalDate of(Object value) {
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
