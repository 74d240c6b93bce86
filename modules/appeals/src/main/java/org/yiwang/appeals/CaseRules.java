package org.yiwang.appeals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yiwang.decisions.Decision;
import org.yiwang.decisions.Facts;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.rulebook.DecisionLog;
import org.yiwang.rulebook.Rulebook;
import org.yiwang.rulebook.StoredDecision;

/** Asks the tables about an appeal on its way, and keeps every answer. */
@Dependent
public class CaseRules {

  /**
   * An answer and what is kept of it.
   *
   * @param decision always with every outcome it must have
   */
  public record Ruled(Decision decision, StoredDecision kept) {}

  private final Rulebook rulebook;
  private final DecisionLog log;

  @Inject
  public CaseRules(Rulebook rulebook, DecisionLog log) {
    this.rulebook = rulebook;
    this.log = log;
  }

  /** What every table may ask of an appeal. */
  public static Facts facts(Appeal appeal) {
    AppealState is = appeal.state();
    return Facts.of(
        "kind", is.kind(),
        "category", is.category(),
        "urgency", is.urgency(),
        "risk", is.risk(),
        "level", is.level(),
        "channel", is.channel());
  }

  /**
   * Asks and keeps the answer.
   *
   * @param table for instance {@code escalation}
   * @throws Problem {@code appeals.no-rule} when no row covers the facts
   */
  public Ruled ask(Command command, Appeal appeal, String table, Facts facts) {
    Decision decision = look(table, facts);
    if (!decision.decided()) {
      throw Problem.refused("appeals.no-rule", "table", "appeals/" + table);
    }
    StoredDecision kept =
        StoredDecision.of(Ids.next(), appeal.id(), appeal.path(), decision, command.at());
    log.keep(List.of(kept));
    return new Ruled(decision, kept);
  }

  /**
   * Only asks what the table wants to know; nothing is kept, because nothing follows from it yet.
   */
  public Decision look(String table, Facts facts) {
    String path = "appeals/" + table;
    SortedMap<String, Object> asked = new TreeMap<>(facts.values());
    asked.keySet().retainAll(rulebook.inForce().facts(path));
    return rulebook.decide(path, new Facts(asked));
  }

  /**
   * Whether a code stands after, before or where another does in its dictionary: raised, lowered.
   */
  public String change(String dictionary, String from, String to) {
    List<String> order = List.copyOf(rulebook.inForce().dictionary(dictionary).names().keySet());
    int difference = Integer.compare(order.indexOf(to), order.indexOf(from));
    return difference > 0 ? "raised" : difference < 0 ? "lowered" : "same";
  }

  /** The reasons of decisions, one sentence for each rule. */
  public static List<String> why(Decision decision) {
    List<String> sentences = new ArrayList<>();
    decision.findings().forEach(found -> sentences.add(found.explanation().sentence()));
    return sentences;
  }
}
