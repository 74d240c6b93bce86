package org.yiwang.appeals.figures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Counts all events anew and compares: the events of each appeal with its deltas, these with the
 * sums of their town, and the sums of superiors with those below them. Each comparison looks once,
 * so that others may go on working.
 */
@Dependent
public class RecountingFigures {

  private static final int PAGE = 200;

  /**
   * @param appeals whose events were counted
   * @param figures how many deltas they gave
   */
  public record Count(int appeals, int figures, List<Difference> differing) {}

  private final Histories histories;
  private final KeptSums sums;
  private final Lives lives;

  @Inject
  public RecountingFigures(Histories histories, KeptSums sums, Lives lives) {
    this.histories = histories;
    this.sums = sums;
    this.lives = lives;
  }

  /** A town and all in it. */
  public Count town(String town) {
    List<Difference> differing = new ArrayList<>();
    int appeals = 0;
    int figures = 0;
    List<UUID> page = histories.inTown(town, null, PAGE);
    while (!page.isEmpty()) {
      for (Map.Entry<UUID, Counted> each : histories.counted(page).entrySet()) {
        Map<Delta, Long> right = right(lives, each.getKey(), each.getValue());
        figures += right.size();
        differing.addAll(compared(each.getKey(), kept(each.getValue()), right));
      }
      appeals += page.size();
      page = histories.inTown(town, page.get(page.size() - 1), PAGE);
    }
    differing.addAll(sums.unlikeDeltas(town));
    return new Count(appeals, figures, differing);
  }

  /** Counties and above. */
  public Count superiors() {
    return new Count(0, 0, sums.unlikeBelow());
  }

  /** What the deltas of an appeal lack. */
  static List<Delta> missing(Lives lives, UUID appeal, Counted counted) {
    Map<Delta, Long> left = right(lives, appeal, counted);
    kept(counted).forEach((one, amount) -> left.merge(one, -amount, Long::sum));
    return left.entrySet().stream()
        .filter(each -> each.getValue() != 0)
        .map(each -> each.getKey().times(Math.toIntExact(each.getValue())))
        .toList();
  }

  private static Map<Delta, Long> right(Lives lives, UUID appeal, Counted counted) {
    return summed(Reckoning.of(lives.of(appeal, counted.life())));
  }

  private static Map<Delta, Long> kept(Counted counted) {
    return summed(counted.deltas());
  }

  private static Map<Delta, Long> summed(List<Delta> deltas) {
    Map<Delta, Long> sums = new HashMap<>();
    deltas.forEach(delta -> sums.merge(delta.one(), (long) delta.amount(), Long::sum));
    sums.values().removeIf(sum -> sum == 0);
    return sums;
  }

  private static List<Difference> compared(
      UUID appeal, Map<Delta, Long> kept, Map<Delta, Long> right) {
    List<Difference> differing = new ArrayList<>();
    right.forEach(
        (one, amount) -> {
          long is = kept.getOrDefault(one, 0L);
          if (is != amount) {
            differing.add(Difference.of(appeal, one, is, amount));
          }
        });
    kept.forEach(
        (one, amount) -> {
          if (!right.containsKey(one)) {
            differing.add(Difference.of(appeal, one, amount, 0));
          }
        });
    return differing;
  }
}
