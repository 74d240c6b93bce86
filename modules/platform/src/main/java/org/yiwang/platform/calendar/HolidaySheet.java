package org.yiwang.platform.calendar;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.Problem;

/** Reads the file of holidays whole, or says which line and column is wrong. */
final class HolidaySheet {

  private static final List<String> COLUMNS = List.of("area", "date", "kind", "name", "basis");
  private static final String EVERYWHERE = "-";
  private static final String AREA = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}";
  private static final String HOLIDAY = "holiday";
  private static final String WORKDAY = "workday";

  private final List<SpecialDay> days = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private HolidaySheet() {}

  /**
   * @throws Problem {@code platform.holidays-…}
   */
  static List<SpecialDay> read(Reader reader) {
    HolidaySheet sheet = new HolidaySheet();
    try (var records = CSVFormat.DEFAULT.builder().setTrim(true).get().parse(reader)) {
      for (CSVRecord line : records) {
        sheet.take(line);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    if (sheet.days.isEmpty()) {
      throw wrong(2, "date", "", "empty");
    }
    return List.copyOf(sheet.days);
  }

  private void take(CSVRecord line) {
    long number = line.getRecordNumber();
    if (number == 1) {
      headings(line);
      return;
    }
    if (line.size() != COLUMNS.size()) {
      throw wrong(number, COLUMNS.get(Math.min(line.size(), COLUMNS.size()) - 1), "", "width");
    }
    SpecialDay day =
        new SpecialDay(
            area(number, line.get(0)),
            date(number, line.get(1)),
            worked(number, line.get(2)),
            text(number, "name", line.get(3)),
            text(number, "basis", line.get(4)));
    if (!seen.add(day.area() + ' ' + day.date())) {
      throw wrong(number, "date", line.get(1), "twice");
    }
    days.add(day);
  }

  private static void headings(CSVRecord line) {
    for (int i = 0; i < COLUMNS.size(); i++) {
      String read = i < line.size() ? line.get(i).replace("\uFEFF", "") : "";
      if (!read.equals(column(COLUMNS.get(i)))) {
        throw wrong(1, COLUMNS.get(i), read, "heading");
      }
    }
  }

  private static String area(long line, String read) {
    if (read.equals(EVERYWHERE)) {
      return "";
    }
    if (!read.matches(AREA)) {
      throw wrong(line, "area", read, "area");
    }
    return read;
  }

  private static LocalDate date(long line, String read) {
    try {
      return LocalDate.parse(read);
    } catch (DateTimeException noDate) {
      throw wrong(line, "date", read, "date");
    }
  }

  private static boolean worked(long line, String read) {
    if (!read.equals(HOLIDAY) && !read.equals(WORKDAY)) {
      throw wrong(line, "kind", read, "kind");
    }
    return read.equals(WORKDAY);
  }

  private static String text(long line, String column, String read) {
    if (read.isEmpty()) {
      throw wrong(line, column, read, "blank");
    }
    return read;
  }

  private static String column(String name) {
    return Messages.sentence("platform.calendar." + name, Map.of());
  }

  private static Problem wrong(long line, String column, String read, String expected) {
    return new Problem(
        Problem.Kind.FAULT,
        "platform.holidays-" + expected,
        "line",
        line,
        "column",
        column(column),
        "read",
        read);
  }
}
