package org.yiwang.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.table.Row;

/**
 * Says what a row decided: one phrase per outcome, except that a unit given by another outcome is
 * said with its number.
 */
final class OutcomePhrases {

  private final List<Column> columns;

  OutcomePhrases(List<Column> columns) {
    this.columns = columns;
  }

  List<Phrase> of(Row row, List<Integer> places) {
    List<Phrase> phrases = new ArrayList<>();
    for (int place : places) {
      Column column = columns.get(place);
      Object value = row.outcomes().get(place);
      if (value instanceof Long) {
        String unit = unit(column, row, places);
        phrases.add(
            Phrase.outcome(
                column,
                "outcome.number",
                Map.of("value", value, "unit", unit),
                Map.of("unit", Phrase.afterNumber(unit))));
      } else if (!isUnitOfAnother(column, places)) {
        phrases.add(
            Phrase.outcome(
                column,
                "outcome.value",
                Map.of("value", value, "label", ValueWords.of(column, value)),
                Map.of()));
      }
    }
    return phrases;
  }

  /** The unit that another contributed outcome gives, or the column's own. */
  private String unit(Column column, Row row, List<Integer> places) {
    return places.stream()
        .filter(place -> columns.get(place).name().equals(column.unit()))
        .map(place -> ValueWords.of(columns.get(place), row.outcomes().get(place)))
        .findFirst()
        .orElse(column.unit());
  }

  private boolean isUnitOfAnother(Column column, List<Integer> places) {
    return places.stream().anyMatch(place -> columns.get(place).unit().equals(column.name()));
  }
}
