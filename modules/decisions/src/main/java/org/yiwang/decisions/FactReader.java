package org.yiwang.decisions;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yiwang.decisions.engine.CellTests;
import org.yiwang.decisions.engine.Subject;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.table.ColumnType;
import org.yiwang.decisions.table.Schema;
import org.yiwang.decisions.text.Labels;

/**
 * Turns the facts of one question into what the engine compares, and refuses facts that the table
 * does not know.
 */
final class FactReader {

  private final Schema schema;
  private final CellTests tests;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<Map<String, Integer>> codes;

  FactReader(Schema schema, CellTests tests) {
    this.schema = schema;
    this.tests = tests;
    for (Column column : schema.conditions()) {
      places.put(column.id(), places.size());
    }
    this.codes = schema.conditions().stream().map(FactReader::codes).toList();
  }

  Subject read(Facts facts) {
    long[] numbers = new long[places.size()];
    Object[] values = new Object[numbers.length];
    Arrays.fill(numbers, Subject.UNKNOWN);
    facts
        .values()
        .forEach(
            (key, value) -> {
              Integer place = places.get(key);
              if (place == null) {
                throw fault("decision.unknown-fact", key, value, places.keySet());
              }
              if (schema.conditions().get(place).type().isNumber()) {
                numbers[place] = number(place, value);
              } else {
                values[place] = many(place, value);
              }
            });
    return new Subject(tests, numbers, values);
  }

  private long number(int place, Object value) {
    ColumnType type = schema.conditions().get(place).type();
    if (type == ColumnType.INTEGER && value instanceof Long number && number > Subject.UNKNOWN) {
      return number;
    }
    if (type == ColumnType.YES_NO && value instanceof Boolean yes) {
      return yes ? 1 : 0;
    }
    if (type == ColumnType.ONE_OF && value instanceof String code) {
      return code(place, code);
    }
    throw wrongType(place, value);
  }

  private Object many(int place, Object value) {
    ColumnType type = schema.conditions().get(place).type();
    if (type == ColumnType.KEYWORDS && value instanceof String text) {
      return text;
    }
    if (type == ColumnType.SEVERAL && value instanceof List<?> several) {
      BitSet entries = new BitSet();
      several.forEach(code -> entries.set(code(place, (String) code)));
      return entries;
    }
    throw wrongType(place, value);
  }

  private int code(int place, String code) {
    Integer number = codes.get(place).get(code);
    if (number == null) {
      Column column = schema.conditions().get(place);
      throw fault("decision.unknown-code", column.id(), code, column.codes());
    }
    return number;
  }

  private DecisionFault wrongType(int place, Object value) {
    Column column = schema.conditions().get(place);
    return fault(
        "decision.wrong-type",
        column.id(),
        value,
        List.of(Labels.of(ColumnType.LABELS, column.type())));
  }

  private DecisionFault fault(String code, String fact, Object read, Collection<String> allowed) {
    TreeMap<String, Object> arguments = new TreeMap<>();
    arguments.put("table", schema.path());
    arguments.put("fact", fact);
    arguments.put("read", String.valueOf(read));
    arguments.put("allowed", List.copyOf(allowed));
    return new DecisionFault(code, arguments);
  }

  private static Map<String, Integer> codes(Column column) {
    Map<String, Integer> numbers = new HashMap<>();
    column.codes().forEach(code -> numbers.put(code, numbers.size()));
    return numbers;
  }
}
