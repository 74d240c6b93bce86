package org.yiwang.bench.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/** One of the two ways to write, and what its rounds measured. */
final class Side {
  private final String name;
  private final Writer.Source source;
  private final List<Measured> rounds = new ArrayList<>();
  private Spent spent = Spent.NOTHING;

  Side(String name, Writer.Source source) {
    this.name = name;
    this.source = source;
  }

  String name() {
    return name;
  }

  Measured run(int writers, int seconds) throws Exception {
    return Round.run(source, writers, seconds);
  }

  void keep(Measured round, Spent processors) {
    rounds.add(round);
    spent = spent.and(processors);
  }

  String described() {
    Measured whole = whole();
    return "%-10s %s; %s".formatted(name, whole.described(), spent.described(whole.nanos().length));
  }

  double processorMillisEach() {
    return spent.each(whole().nanos().length);
  }

  /** All rounds as one. */
  Measured whole() {
    LongStream all = rounds.stream().flatMapToLong(round -> LongStream.of(round.nanos()));
    double seconds = rounds.stream().mapToDouble(Measured::seconds).sum();
    return new Measured(all.sorted().toArray(), seconds);
  }

  /** Rounds of this side divided by the other's, ascending. */
  List<Double> ratiosTo(Side other) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < rounds.size(); i++) {
      ratios.add(rounds.get(i).perSecond() / other.rounds.get(i).perSecond());
    }
    ratios.sort(Comparator.naturalOrder());
    return ratios;
  }
}
