package org.yiwang.appeals.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.yiwang.kernel.Level;

/**
 * What is known of one group of matters, in the days asked for; the open ones are those of now, and
 * are not told by month.
 *
 * @param open by status
 * @param solvedByLevel matters that ended solved, by the level that held them
 * @param satisfaction by code of the dictionary
 * @param reopened how often a resident said that it is not solved, and it went on
 * @param solvedInVillage of those solved, the ones that did not leave the village
 * @param solvedInTown of those solved, the ones that did not leave the town
 * @param satisfied those who said satisfied or more, of all who said
 */
public record Figures(
    long received,
    long open,
    Map<String, Long> openByStatus,
    long answered,
    long closed,
    long solved,
    Map<String, Long> solvedByLevel,
    Map<String, Long> satisfaction,
    long reopened,
    Rate answeredInTime,
    Rate closedInTime,
    Rate solvedInVillage,
    Rate solvedInTown,
    Rate confirmedSolved,
    Rate satisfied,
    Rate takenByHandler) {

  private static final List<String> SATISFIED = List.of("very-satisfied", "satisfied");

  /** From all lines of a group. */
  public static Figures of(Collection<Sum> sums) {
    Totals all = new Totals(sums);
    long answered = all.of(Measure.ANSWERED);
    long closed = all.of(Measure.CLOSED);
    long solved = all.of(Measure.SOLVED);
    long confirmed = all.of(Measure.CONFIRMED);
    return new Figures(
        all.of(Measure.RECEIVED),
        all.of(Measure.OPEN),
        all.by(Measure.OPEN, Sum::state),
        answered,
        closed,
        solved,
        all.by(Measure.SOLVED, Sum::level),
        all.by(Measure.SATISFACTION, Sum::state),
        all.of(Measure.CONFIRMED, sum -> sum.state().equals("unsolved")),
        Rate.of(all.of(Measure.ANSWERED, Figures::inTime), answered),
        Rate.of(all.of(Measure.CLOSED, Figures::inTime), closed),
        Rate.of(all.of(Measure.SOLVED, sum -> upTo(Level.VILLAGE, sum)), solved),
        Rate.of(all.of(Measure.SOLVED, sum -> upTo(Level.TOWN, sum)), solved),
        Rate.of(all.of(Measure.CONFIRMED, sum -> sum.state().equals("solved")), confirmed),
        Rate.of(
            all.of(Measure.SATISFACTION, sum -> SATISFIED.contains(sum.state())),
            all.of(Measure.SATISFACTION)),
        Rate.of(all.of(Measure.TAKEN_BY_HANDLER), confirmed));
  }

  /** Whether there is nothing to tell. */
  public boolean tellsNothing() {
    return received == 0
        && open == 0
        && openByStatus.isEmpty()
        && answered == 0
        && closed == 0
        && confirmedSolved.whole() == 0;
  }

  private static boolean inTime(Sum sum) {
    return sum.state().equals("in-time");
  }

  private static boolean upTo(Level highest, Sum sum) {
    return !Level.ofSlug(sum.level()).isAbove(highest);
  }

  private record Totals(Collection<Sum> sums) {

    long of(Measure measure) {
      return of(measure, sum -> true);
    }

    long of(Measure measure, Predicate<Sum> which) {
      return sums.stream()
          .filter(sum -> sum.measure() == measure)
          .filter(which)
          .mapToLong(Sum::amount)
          .sum();
    }

    Map<String, Long> by(Measure measure, Function<Sum, String> key) {
      Map<String, Long> parts = new TreeMap<>();
      sums.stream()
          .filter(sum -> sum.measure() == measure)
          .forEach(sum -> parts.merge(key.apply(sum), sum.amount(), Long::sum));
      parts.values().removeIf(amount -> amount == 0);
      return parts;
    }
  }
}
