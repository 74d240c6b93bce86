package org.yiwang.platform.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.sheets.Cell.Kind;

/** A cell of a workbook as plain text and what it was. */
final class WorkbookCell {

  /** Excel keeps fifteen digits of a number; what follows comes from binary fractions. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final int LONGEST_NUMBER = 400;
  private static final int LAST_DAY = 2_958_465;
  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

  /** Excel holds 1900 for a leap year; days before that mistake count one less. */
  private static final int FALSE_LEAP_DAY = 60;

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.");
  private static final Pattern DATE = Pattern.compile("(?i)[yd]|m{3,}");

  private WorkbookCell() {}

  static Cell of(org.dhatim.fastexcel.reader.Cell cell, boolean from1904) {
    if (cell == null) {
      return Cell.EMPTY;
    }
    if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
      return new Cell(Kind.FORMULA, "=" + (cell.getFormula() == null ? "" : cell.getFormula()));
    }
    return switch (cell.getType()) {
      case STRING -> text(cell);
      case NUMBER -> number(cell, from1904);
      case BOOLEAN -> new Cell(Kind.BOOLEAN, String.valueOf(cell.getValue()));
      case ERROR -> new Cell(Kind.ERROR, cell.getRawValue() == null ? "#" : cell.getRawValue());
      default -> Cell.EMPTY;
    };
  }

  /** Nothing at all is a reference to the shared texts of a file that has none. */
  private static Cell text(org.dhatim.fastexcel.reader.Cell cell) {
    if (cell.getValue() == null) {
      throw Problem.refused("sheets.damaged");
    }
    return Cell.text(cell.asString());
  }

  private static Cell number(org.dhatim.fastexcel.reader.Cell cell, boolean from1904) {
    if (!(cell.getValue() instanceof BigDecimal value)) {
      return Cell.EMPTY;
    }
    if (Math.abs((long) value.precision() - value.scale()) > LONGEST_NUMBER
        || Math.abs((long) value.scale()) > LONGEST_NUMBER) {
      return new Cell(Kind.ERROR, "#NUM!");
    }
    if (isDate(cell.getDataFormatId(), cell.getDataFormatString())
        && value.signum() > 0
        && value.intValue() <= LAST_DAY) {
      return new Cell(Kind.DATE, day(value.intValue(), from1904).toString());
    }
    BigDecimal rounded = value.round(DIGITS).stripTrailingZeros();
    return new Cell(Kind.NUMBER, rounded.toPlainString());
  }

  private static LocalDate day(int serial, boolean from1904) {
    if (from1904) {
      return EPOCH_1904.plusDays(serial);
    }
    return EPOCH_1900.plusDays(serial < FALSE_LEAP_DAY ? serial + 1L : serial);
  }

  /** Built-in date formats, those of Chinese Excel among them, or a format that names a day. */
  private static boolean isDate(Integer id, String format) {
    if (id != null
        && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
      return true;
    }
    return format != null && DATE.matcher(QUOTED.matcher(format).replaceAll("")).find();
  }
}
