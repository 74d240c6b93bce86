package org.yiwang.bench.triage;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.yiwang.bench.texts.Texts;
import org.yiwang.decisions.Decision;
import org.yiwang.decisions.Facts;
import org.yiwang.decisions.RuleSet;

/** One question per call, the invented texts in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TriageBenchmark {
  private static final String TABLE = "appeals/triage";
  private static final Facts CLASSIFIED =
      Facts.of(
          "triaged",
          true,
          "kind",
          "complaint",
          "category",
          "environment",
          "urgency",
          "routine",
          "risk",
          "yellow");

  private RuleSet set;
  private HandWritten hand;
  private HandIndexed indexed;
  private List<Question> questions;
  private List<Facts> facts;
  private int turn;

  @Setup
  public void prepare() throws IOException {
    set = ShippedRules.compiled();
    List<HandRow> rows = ShippedRules.byHand(set);
    hand = new HandWritten(rows);
    indexed = new HandIndexed(rows);
    questions = Texts.all().stream().map(Question::of).toList();
    facts = questions.stream().map(Question::facts).toList();
  }

  @Benchmark
  public Decision triageByRuleSet() {
    return set.decide(TABLE, facts.get(next()));
  }

  @Benchmark
  public String[] triageByHand() {
    return hand.decide(questions.get(next()));
  }

  @Benchmark
  public String[] triageByHandIndexed() {
    return indexed.decide(questions.get(next()));
  }

  @Benchmark
  public Decision startingLevel() {
    return set.decide("appeals/starting-level", CLASSIFIED);
  }

  @Benchmark
  public Decision timeLimit() {
    return set.decide("appeals/time-limit", CLASSIFIED.with("level", "village"));
  }

  @Benchmark
  public Decision gridSize() {
    return set.decide("grids/grid-size", Facts.of("merchantsCounted", false, "size", 18));
  }

  private int next() {
    turn = turn + 1 == questions.size() ? 0 : turn + 1;
    return turn;
  }
}
