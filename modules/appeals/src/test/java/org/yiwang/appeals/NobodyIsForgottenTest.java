package org.yiwang.appeals;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import org.yiwang.appeals.Town.Happening;

/**
 * Whatever people do or leave undone, whoever comes and goes, and however long nothing happens:
 * every open matter has somebody who answers for it, and every clock says what its events say.
 */
class NobodyIsForgottenTest {

  private static final Map<Class<?>, Integer> SEEN = new HashMap<>();

  private static final List<Class<?>> OFTEN =
      List.of(
          AppealEvent.Accepted.class,
          AppealEvent.Answered.class,
          AppealEvent.Confirmed.class,
          AppealEvent.Closed.class,
          AppealEvent.Rehomed.class,
          AppealEvent.Reclassified.class,
          Passage.Escalated.class,
          Passage.Transferred.class,
          Passage.Returned.class,
          Passage.PassedOn.class,
          Aid.AidAsked.class,
          TimeEvent.Paused.class,
          TimeEvent.Resumed.class,
          TimeEvent.Carded.class,
          Word.CalledBack.class,
          Alarm.Rung.class);

  /** Chance must have led everywhere, or the property proves little. */
  @AfterContainer
  static void every_event_has_happened_often() {
    for (Class<?> type : OFTEN) {
      assertTrue(SEEN.getOrDefault(type, 0) >= 10, () -> type.getSimpleName() + " in " + SEEN);
    }
  }

  @Provide
  Arbitrary<List<Happening>> lives() {
    Arbitrary<Happening> one =
        Combinators.combine(
                Arbitraries.frequency(
                    Tuple.of(2, Town.Kind.FILE),
                    Tuple.of(36, Town.Kind.ACT_RIGHTLY),
                    Tuple.of(5, Town.Kind.ACT_AT_RANDOM),
                    Tuple.of(3, Town.Kind.STAFF),
                    Tuple.of(4, Town.Kind.TIME),
                    Tuple.of(1, Town.Kind.SUCCESSION)),
                any(),
                any(),
                any())
            .as(Happening::new);
    return one.list().ofMinSize(5).ofMaxSize(40).withSizeDistribution(RandomDistribution.uniform());
  }

  private static Arbitrary<Integer> any() {
    return Arbitraries.integers()
        .between(0, 999)
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases();
  }

  @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
  void no_matter_is_ever_an_orphan_and_no_clock_is_lost(@ForAll("lives") List<Happening> lives) {
    Town town = new Town();

    for (Happening happening : lives) {
      town.lives(happening);
      town.mustBeWhole();
    }
    town.mustHaveSaidTheSameThen();
    town.happened().forEach(type -> SEEN.merge(type, 1, Integer::sum));
  }
}
