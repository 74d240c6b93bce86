package org.yiwang.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yiwang.decisions.engine.CellTests;
import org.yiwang.decisions.engine.Subject;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.table.Table;

/** A table ready to be asked: facts in, decision out; the rules themselves run in the engine. */
final class CompiledTable {

  private final int number;
  private final Table table;
  private final FactReader facts;
  private final Explaining explaining;

  CompiledTable(int number, Table table, CellTests tests) {
    this.number = number;
    this.table = table;
    this.facts = new FactReader(table.schema(), tests);
    this.explaining = new Explaining(table.schema());
  }

  int number() {
    return number;
  }

  Table table() {
    return table;
  }

  Subject subject(Facts given) {
    return facts.read(given);
  }

  /** The decision about a subject that the engine has been asked about. */
  Decision decision(String ruleSet, Facts given, Subject subject) {
    SortedMap<String, Object> outcome = new TreeMap<>();
    List<Finding> findings = new ArrayList<>();
    Combining.contributions(table, subject.hits())
        .forEach(
            (row, places) -> {
              Finding finding = explaining.finding(table.rows().get(row), places, given, subject);
              findings.add(finding);
              outcome.putAll(finding.outcome());
            });
    Set<String> missing = new TreeSet<>();
    for (Column column : table.schema().outcomes()) {
      if (column.required() && !outcome.containsKey(column.id())) {
        missing.add(column.id());
      }
    }
    return new Decision(table.schema().path(), ruleSet, given, outcome, findings, missing);
  }
}
