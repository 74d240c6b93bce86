package org.yiwang.appeals.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;

/**
 * Whatever happens to appeals, in whatever order, and in however many rounds it is added up: the
 * sums are what counting all events from the start gives, and every unit is the sum of those below.
 */
class DeltasAddUpTest {

  private static final Instant BEGIN = Instant.parse("2026-09-28T02:00:00Z");

  /**
   * @param who of some appeals
   * @param choice what happens to it
   * @param hours since the step before
   */
  record Turn(int who, int choice, int hours) {}

  @Provide
  Arbitrary<List<Turn>> turns() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, 400),
            Arbitraries.integers().between(0, 60))
        .as(Turn::new)
        .list()
        .ofMaxSize(60);
  }

  @Property(tries = 300)
  void what_was_added_up_is_what_counting_gives(
      @ForAll("turns") List<Turn> turns, @ForAll long seed) {
    Remembered lived = lived(turns);

    Map<Cell, Long> counted = Cell.sums(lived.counted());

    assertEquals(counted, inRounds(lived.deltas(), seed));
    assertEquals(byPath(lived.counted()), byPath(lived.deltas()));
  }

  @Property(tries = 100)
  void every_superior_is_the_sum_of_its_towns(@ForAll("turns") List<Turn> turns) {
    Map<Cell, Long> sums = Cell.sums(lived(turns).deltas());

    for (Level level : List.of(Level.COUNTY, Level.PREFECTURE, Level.PROVINCE)) {
      assertEquals(at(Level.TOWN, sums), at(level, sums));
    }
  }

  @Property(tries = 100)
  void nobody_stands_in_two_places(@ForAll("turns") List<Turn> turns) {
    Remembered lived = lived(turns);
    long open =
        turns.stream()
            .map(turn -> id(turn.who()))
            .distinct()
            .filter(id -> lived.state(id) != null && lived.state(id).open())
            .count();

    Map<Delta, Integer> all = byPath(lived.deltas());

    assertEquals(
        open,
        all.entrySet().stream()
            .filter(entry -> entry.getKey().measure() == Measure.OPEN)
            .mapToInt(Map.Entry::getValue)
            .sum());
    assertTrue(Cell.sums(lived.deltas()).keySet().stream().noneMatch(this::isBelowTown));
  }

  private boolean isBelowTown(Cell cell) {
    return Level.TOWN.isAbove(new UnitPath(cell.path()).level());
  }

  private static Map<String, Long> at(Level level, Map<Cell, Long> sums) {
    Map<String, Long> found = new HashMap<>();
    sums.forEach(
        (cell, sum) -> {
          if (new UnitPath(cell.path()).level() == level) {
            String what = cell.toString().replaceFirst("path=[^,]+", "");
            found.merge(what, sum, Long::sum);
          }
        });
    found.values().removeIf(sum -> sum == 0);
    return found;
  }

  private static Map<Cell, Long> inRounds(List<Delta> deltas, long seed) {
    java.util.Random random = new java.util.Random(seed);
    List<Delta> left = new ArrayList<>(deltas);
    java.util.Collections.shuffle(left, random);
    Map<Cell, Long> all = new HashMap<>();
    while (!left.isEmpty()) {
      List<Delta> round = left.subList(0, 1 + random.nextInt(left.size()));
      Cell.sums(round).forEach((cell, sum) -> all.merge(cell, sum, Long::sum));
      round.clear();
    }
    all.values().removeIf(sum -> sum == 0);
    return all;
  }

  private static Map<Delta, Integer> byPath(List<Delta> deltas) {
    Map<Delta, Integer> sums = new HashMap<>();
    for (Delta is : deltas) {
      sums.merge(is.one(), is.amount(), Integer::sum);
    }
    sums.values().removeIf(sum -> sum == 0);
    return sums;
  }

  private static Remembered lived(List<Turn> turns) {
    Remembered lived = new Remembered();
    Instant now = BEGIN;
    for (Turn turn : turns) {
      now = now.plus(Duration.ofHours(turn.hours()));
      UUID id = id(turn.who());
      AppealEvent[] news = Life.next(lived.state(id), turn.choice(), now);
      if (news.length > 0) {
        lived.happens(id, now, news);
      }
    }
    return lived;
  }

  private static UUID id(int who) {
    return new UUID(0x7000L, who);
  }
}
