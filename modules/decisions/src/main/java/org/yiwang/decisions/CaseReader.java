package org.yiwang.decisions;

import static org.yiwang.decisions.text.Messages.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.table.ColumnType;
import org.yiwang.decisions.table.Row;
import org.yiwang.decisions.table.Table;

/** Reads {@code <table>.cases.csv}; rows with flaws are left out, and the flaws collected. */
final class CaseReader {

  private static final String NAME = "word.case";
  private static final String RULE = "word.rule";
  private static final String FIRES = "word.fires";
  private static final String REASON = "word.reason";

  private final Table table;
  private final Flaws flaws;
  private final Set<String> names = new HashSet<>();

  CaseReader(Table table, Flaws flaws) {
    this.table = table;
    this.flaws = flaws;
  }

  List<RuleCase> read(RuleFiles files) {
    Set<String> columns =
        Stream.concat(table.schema().conditions().stream(), table.schema().outcomes().stream())
            .map(Column::name)
            .collect(Collectors.toSet());
    Headings headings =
        Headings.of(List.of(NAME, RULE, FIRES, REASON), List.of(Headings.NOTE)).maybe(columns);
    return Sheet.read(files, RuleCase.fileOf(table.schema().path()), headings, flaws).stream()
        .flatMap(sheet -> sheet.lines().stream().map(line -> read(sheet, line)))
        .filter(Objects::nonNull)
        .toList();
  }

  private RuleCase read(Sheet sheet, Sheet.Line line) {
    int before = flaws.all().size();
    String name = line.word(NAME);
    if (name.isEmpty()) {
      sheet.spot(flaws, line, word(NAME)).flaw("cases.no-name");
    } else if (!names.add(name)) {
      sheet.spot(flaws, line, word(NAME)).flaw("rules.duplicate", "read", name);
    }
    List<String> rules = table.rows().stream().map(Row::id).toList();
    if (!rules.contains(line.word(RULE))) {
      sheet
          .spot(flaws, line, word(RULE))
          .flaw(
              "cases.unknown-rule",
              "read",
              line.word(RULE),
              "hint",
              Spot.didYouMean(line.word(RULE), rules));
    }
    boolean fires = line.word(FIRES).equals(word("word.yes"));
    if (!fires && !line.word(FIRES).equals(word("word.no"))) {
      sheet
          .spot(flaws, line, word(FIRES))
          .notAllowed(
              "rules.wrong-value", line.word(FIRES), List.of(word("word.yes"), word("word.no")));
    }
    RuleCase found =
        new RuleCase(
            table.schema().path(),
            line.row(),
            name,
            line.word(RULE),
            fires,
            facts(sheet, line),
            expected(sheet, line),
            line.word(REASON));
    return flaws.all().size() == before ? found : null;
  }

  private Facts facts(Sheet sheet, Sheet.Line line) {
    TreeMap<String, Object> facts = new TreeMap<>();
    for (Column column : table.schema().conditions()) {
      String cell = line.get(column.name());
      if (!ConditionReader.isAny(cell)) {
        fact(column, cell, sheet.spot(flaws, line, column.name()))
            .ifPresent(value -> facts.put(column.id(), value));
      }
    }
    return new Facts(facts);
  }

  private static Optional<Object> fact(Column column, String cell, Spot spot) {
    if (column.type() != ColumnType.SEVERAL) {
      return OutcomeReader.read(column, cell, spot);
    }
    List<Object> codes = new ArrayList<>();
    NameList.read(cell, spot)
        .ifPresent(
            list ->
                list.names()
                    .forEach(name -> OutcomeReader.read(column, name, spot).ifPresent(codes::add)));
    return Optional.of(codes);
  }

  private TreeMap<String, Object> expected(Sheet sheet, Sheet.Line line) {
    TreeMap<String, Object> expected = new TreeMap<>();
    for (Column column : table.schema().outcomes()) {
      String cell = line.get(column.name());
      if (cell.equals(word("word.any"))) {
        expected.put(column.id(), RuleCase.NOTHING);
      } else if (!cell.isEmpty()) {
        OutcomeReader.read(column, cell, sheet.spot(flaws, line, column.name()))
            .ifPresent(value -> expected.put(column.id(), value));
      }
    }
    return expected;
  }
}
