package org.yiwang.decisions.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One typed column.
 *
 * @param name what staff call it
 * @param id what programs call it: the key of the fact or outcome
 * @param names dictionary code to name, in order; empty unless the type has a dictionary
 * @param unit shown after a number; the name of another outcome column means "the unit that column
 *     gives"
 * @param required an outcome that must be found, else the decision is undecided
 */
public record Column(
    String name,
    String id,
    ColumnType type,
    Map<String, String> names,
    String unit,
    boolean required) {

  public Column {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /** The dictionary's codes in order; a code's place is its number. */
  public List<String> codes() {
    return List.copyOf(names.keySet());
  }
}
