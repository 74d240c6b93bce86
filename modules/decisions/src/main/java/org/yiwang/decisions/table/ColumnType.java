package org.yiwang.decisions.table;

/** What may stand in the cells of a column. */
public enum ColumnType {
  INTEGER,
  YES_NO,
  /** One entry of a dictionary. */
  ONE_OF,
  /** Several entries of a dictionary at once. */
  SEVERAL,
  /** A text in which words are looked for. */
  KEYWORDS;

  /** Prefix of the labels in the bundle. */
  public static final String LABELS = "type.";

  /** Whether the column names a dictionary. */
  public boolean hasDictionary() {
    return this == ONE_OF || this == SEVERAL;
  }

  /** Whether a condition on it is a comparison of one number. */
  public boolean isNumber() {
    return this == INTEGER || this == YES_NO || this == ONE_OF;
  }
}
