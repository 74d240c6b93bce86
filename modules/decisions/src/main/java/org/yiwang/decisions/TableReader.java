package org.yiwang.decisions;

import static org.yiwang.decisions.text.Messages.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.table.Condition;
import org.yiwang.decisions.table.Row;
import org.yiwang.decisions.table.Schema;
import org.yiwang.decisions.table.Table;
import org.yiwang.decisions.text.Messages;

/**
 * Reads {@code <table>.csv}: the rules themselves. Rule ids are unique over all tables of a rule
 * set.
 */
final class TableReader {

  private static final Headings HEADINGS =
      Headings.of(List.of(Headings.ID, Headings.BASIS), List.of(Headings.NOTE));
  private static final Pattern RULE_ID = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

  private final RuleFiles files;
  private final Flaws flaws;
  private final Map<String, String> placeOfRule = new HashMap<>();

  TableReader(RuleFiles files, Flaws flaws) {
    this.files = files;
    this.flaws = flaws;
  }

  /** The table; its rows with flaws are left out, and the flaws collected. */
  Optional<Table> read(Schema schema) {
    Stream<String> columns =
        Stream.concat(schema.conditions().stream(), schema.outcomes().stream()).map(Column::name);
    return Sheet.read(files, schema.path() + ".csv", HEADINGS.with(columns), flaws)
        .map(sheet -> new Table(schema, rows(schema, sheet)));
  }

  private List<Row> rows(Schema schema, Sheet sheet) {
    if (sheet.lines().isEmpty()) {
      flaws.add(sheet.file(), 0, "", "rules.empty-table");
    }
    List<Row> rows = new ArrayList<>();
    for (Sheet.Line line : sheet.lines()) {
      id(sheet, line);
      if (line.word(Headings.BASIS).isEmpty()) {
        sheet.spot(flaws, line, word(Headings.BASIS)).flaw("rules.no-basis");
      }
      rows.add(
          new Row(
              line.word(Headings.ID),
              line.word(Headings.BASIS),
              line.row(),
              conditions(schema, sheet, line),
              outcomes(schema, sheet, line)));
    }
    return rows;
  }

  private void id(Sheet sheet, Sheet.Line line) {
    String id = line.word(Headings.ID);
    Spot spot = sheet.spot(flaws, line, word(Headings.ID));
    if (!RULE_ID.matcher(id).matches()) {
      spot.flaw("rules.wrong-id", "read", id);
      return;
    }
    String here =
        Messages.sentence("place.earlier", Map.of("file", sheet.file(), "row", line.row()));
    String first = placeOfRule.putIfAbsent(id, here);
    if (first != null) {
      spot.flaw("rules.duplicate-id", "read", id, "first", first);
    }
  }

  private SortedMap<Integer, Condition> conditions(Schema schema, Sheet sheet, Sheet.Line line) {
    SortedMap<Integer, Condition> conditions = new TreeMap<>();
    for (int i = 0; i < schema.conditions().size(); i++) {
      Column column = schema.conditions().get(i);
      String cell = line.get(column.name());
      if (!ConditionReader.isAny(cell)) {
        int place = i;
        ConditionReader.read(column, cell, sheet.spot(flaws, line, column.name()))
            .ifPresent(condition -> conditions.put(place, condition));
      }
    }
    return conditions;
  }

  private SortedMap<Integer, Object> outcomes(Schema schema, Sheet sheet, Sheet.Line line) {
    SortedMap<Integer, Object> outcomes = new TreeMap<>();
    boolean silent = true;
    for (int i = 0; i < schema.outcomes().size(); i++) {
      Column column = schema.outcomes().get(i);
      String cell = line.get(column.name());
      if (!ConditionReader.isAny(cell)) {
        silent = false;
        int place = i;
        OutcomeReader.read(column, cell, sheet.spot(flaws, line, column.name()))
            .ifPresent(value -> outcomes.put(place, value));
      }
    }
    if (silent) {
      List<String> names = schema.outcomes().stream().map(Column::name).toList();
      flaws.add(sheet.file(), line.row(), "", "rules.no-outcome", "allowed", names);
    }
    return outcomes;
  }
}
