package org.yiwang.platform.imports.cells;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.sheets.Cell.Kind;

/**
 * A day as people write it: 2020-09-10, 2020/9/10, 2020.9.10, with the words for year, month and
 * day, as eight digits, or as the number by which a spreadsheet counts days.
 */
final class DateCell {

  private static final Pattern PARTS =
      Pattern.compile(
          "(\\d{4})[-/.\\s\\p{IsHan}](\\d{1,2})[-/.\\s\\p{IsHan}](\\d{1,2})\\p{IsHan}?");

  private static final Pattern TIME =
      Pattern.compile("[T\\s]+\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?$");
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern SERIAL = Pattern.compile("[1-7]\\d{4}");
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final LocalDate FIRST = LocalDate.of(1880, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

  private DateCell() {}

  static LocalDate day(Kind kind, String text, String heading) {
    String day = TIME.matcher(text).replaceFirst("");
    if (SERIAL.matcher(day).matches() && kind != Kind.DATE) {
      return EPOCH.plusDays(Integer.parseInt(day));
    }
    Matcher parts = PARTS.matcher(day);
    Matcher digits = DIGITS.matcher(day);
    if (parts.matches()) {
      return of(parts, heading);
    }
    if (digits.matches()) {
      return of(digits, heading);
    }
    throw Problem.refused("imports.not-a-date", "heading", heading);
  }

  private static LocalDate of(Matcher parts, String heading) {
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3)));
      if (day.isAfter(FIRST) && day.isBefore(LAST)) {
        return day;
      }
    } catch (DateTimeException noSuchDay) {
      throw Problem.refused("imports.not-a-date", "heading", heading);
    }
    throw Problem.refused("imports.not-a-date", "heading", heading);
  }
}
