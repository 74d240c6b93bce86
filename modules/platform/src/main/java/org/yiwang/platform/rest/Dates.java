package org.yiwang.platform.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.yiwang.kernel.Problem;

/** Dates in query parameters, ISO 8601: {@code 2026-09-10}. */
public final class Dates {

  private Dates() {}

  /**
   * @return null for null or blank
   * @throws Problem {@code platform.not-a-date}
   */
  public static LocalDate optional(String parameter, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException malformed) {
      throw Problem.invalid("platform.not-a-date", "parameter", parameter, "value", value);
    }
  }
}
