package org.yiwang.decisions;

import static org.yiwang.decisions.text.Messages.word;

import org.yiwang.decisions.table.Column;

/** A value as staff write it in a cell. */
final class ValueWords {

  private ValueWords() {}

  static String of(Column column, Object value) {
    if (value instanceof Boolean yes) {
      return word(yes ? "word.yes" : "word.no");
    }
    if (value.equals(RuleCase.NOTHING)) {
      return word("word.any");
    }
    return column.names().getOrDefault(value.toString(), value.toString());
  }
}
