package org.yiwang.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.table.Row;
import org.yiwang.decisions.table.Table;

/**
 * The cases that lie beside the tables of a rule set, and whether the rules still keep them.
 *
 * <p>A case names one rule. <em>Fires</em> means that the rule contributes to the decision; a row
 * that matches behind another one which decides does not fire. In a case that fires, every outcome
 * that the rule contributes has to be stated and the reason has to be the exact sentence. In any
 * case an outcome cell left empty is not looked at, and {@code -} means that the outcome must not
 * be found. In a case that must not fire a reason, if stated, has to be the sentence of some rule
 * that did.
 *
 * <p>Each rule needs a case in which it fires and a neighbour in which it does not: one that
 * differs from it in exactly one fact.
 */
public final class RuleCases {

  private final RuleSet rules;
  private final List<RuleCase> all = new ArrayList<>();
  private final List<Flaw> flaws;

  private RuleCases(RuleFiles files, RuleSet rules) {
    this.rules = rules;
    Flaws found = new Flaws();
    for (String path : rules.tables()) {
      all.addAll(new CaseReader(rules.table(path).table(), found).read(files));
    }
    this.flaws = found.all();
  }

  /** The cases of all tables of a rule set. */
  public static RuleCases read(RuleFiles files, RuleSet rules) {
    return new RuleCases(files, rules);
  }

  /** The cases that could be read, table by table, in the order of their files. */
  public List<RuleCase> all() {
    return List.copyOf(all);
  }

  /** What is wrong with the files of cases themselves. */
  public List<Flaw> flaws() {
    return flaws;
  }

  /** Everything wrong: flaws of the files, cases that fail, rules without their cases. */
  public List<Flaw> failures() {
    return Stream.of(
            flaws.stream(), all.stream().flatMap(c -> check(c).stream()), uncovered().stream())
        .flatMap(each -> each)
        .toList();
  }

  /** Asks the rules about a case. */
  public Decision ask(RuleCase one) {
    return rules.decide(one.table(), one.facts());
  }

  /** How the rules fail a case; nothing if they keep it. */
  public List<Flaw> check(RuleCase one) {
    CaseCheck check = new CaseCheck(rules.table(one.table()).table().schema(), one);
    try {
      return check.against(ask(one));
    } catch (DecisionFault fault) {
      return check.refused(fault);
    }
  }

  /** Rules that lack a case in which they fire, or a neighbour in which they do not. */
  public List<Flaw> uncovered() {
    Flaws gaps = new Flaws();
    for (String path : rules.tables()) {
      Table table = rules.table(path).table();
      table.rows().forEach(row -> cover(table, row, gaps));
    }
    return gaps.all();
  }

  private void cover(Table table, Row row, Flaws gaps) {
    String path = table.schema().path();
    List<RuleCase> firing = casesOf(path, row.id(), true);
    List<RuleCase> silent = casesOf(path, row.id(), false);
    if (firing.isEmpty()) {
      gaps.add(RuleCase.fileOf(path), 0, "", "cases.no-firing-case", "rule", row.id());
    } else if (silent.isEmpty()) {
      gaps.add(RuleCase.fileOf(path), 0, "", "cases.no-neighbour", "rule", row.id());
    } else {
      Pair nearest = nearest(firing, silent);
      if (nearest.differences().size() != 1) {
        gaps.add(
            RuleCase.fileOf(path),
            nearest.silent().row(),
            "",
            "cases.far-neighbour",
            "rule",
            row.id(),
            "case",
            nearest.silent().name(),
            "other",
            nearest.firing().name(),
            "differences",
            names(table, nearest.differences()));
      }
    }
  }

  /** The cases about a rule that say it fires, or that it does not, and are right. */
  private List<RuleCase> casesOf(String table, String rule, boolean fires) {
    return all.stream()
        .filter(c -> c.table().equals(table) && c.rule().equals(rule) && c.fires() == fires)
        .filter(c -> fired(c).filter(actual -> actual == fires).isPresent())
        .toList();
  }

  private Optional<Boolean> fired(RuleCase one) {
    try {
      return Optional.of(CaseCheck.finding(one, ask(one)).isPresent());
    } catch (DecisionFault refused) {
      return Optional.empty();
    }
  }

  private record Pair(RuleCase firing, RuleCase silent, List<String> differences) {

    /** Equal facts are no neighbours at all: they come last. */
    int distance() {
      return differences.isEmpty() ? Integer.MAX_VALUE : differences.size();
    }
  }

  private static Pair nearest(List<RuleCase> firing, List<RuleCase> silent) {
    return firing.stream()
        .flatMap(one -> silent.stream().map(other -> new Pair(one, other, one.differences(other))))
        .min(Comparator.comparingInt(Pair::distance))
        .orElseThrow();
  }

  private static List<String> names(Table table, List<String> ids) {
    return ids.stream()
        .map(
            id ->
                table.schema().conditions().stream()
                    .filter(column -> Objects.equals(column.id(), id))
                    .map(Column::name)
                    .findFirst()
                    .orElse(id))
        .toList();
  }
}
