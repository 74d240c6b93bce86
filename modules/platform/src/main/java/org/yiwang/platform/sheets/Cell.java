package org.yiwang.platform.sheets;

/**
 * One cell as it was found.
 *
 * @param text what it shows: digits without grouping for a number, {@code 2020-09-10} for a date,
 *     {@code true} or {@code false}, the formula itself, the error's sign; empty for nothing
 */
public record Cell(Kind kind, String text) {

  /** In CSV every cell is text. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    FORMULA,
    ERROR
  }

  public static final Cell EMPTY = new Cell(Kind.TEXT, "");

  public static Cell text(String text) {
    return text.isEmpty() ? EMPTY : new Cell(Kind.TEXT, text);
  }

  public boolean isBlank() {
    return text.isBlank() && kind == Kind.TEXT;
  }

  /** The letters of a column as spreadsheets show them: 0 is A, 26 is AA. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
