package org.yiwang.appeals.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yiwang.appeals.AppealState;

/** Turns what happened into deltas. */
public final class Reckoning {

  private Reckoning() {}

  /** The unit under which an appeal is counted. */
  static String place(AppealState state) {
    return state.restricted() ? state.holderUnit() : state.path();
  }

  /** Whether all that it counts moves elsewhere. */
  static boolean moves(AppealState before, AppealState after) {
    return !place(before).equals(place(after))
        || !Objects.equals(before.kind(), after.kind())
        || !Objects.equals(before.category(), after.category());
  }

  /** What a whole life counts for. */
  public static List<Delta> of(List<Step> life) {
    return life.isEmpty() ? List.of() : summed(under(last(life), life));
  }

  /**
   * What the news change.
   *
   * @param known everything before them
   */
  static List<Delta> of(List<Step> known, List<Step> news) {
    AppealState now = last(news);
    if (known.isEmpty() || !moves(last(known), now)) {
      return summed(under(now, news));
    }
    Stream<Delta> gone = under(last(known), known).map(delta -> delta.times(-1));
    return summed(Stream.of(gone, under(now, known), under(now, news)).flatMap(deltas -> deltas));
  }

  /** A step that moves nothing, for which nobody needs to know what was before it. */
  static List<Delta> of(Step step) {
    return summed(under(step.after(), List.of(step)));
  }

  private static AppealState last(List<Step> steps) {
    return steps.get(steps.size() - 1).after();
  }

  private static Stream<Delta> under(AppealState now, List<Step> steps) {
    return steps.stream()
        .flatMap(step -> Marks.of(step).stream())
        .map(
            mark ->
                new Delta(
                    place(now),
                    mark.day(),
                    now.kind() == null ? "" : now.kind(),
                    now.category() == null ? "" : now.category(),
                    mark.level(),
                    mark.measure(),
                    mark.state(),
                    mark.amount()));
  }

  private static List<Delta> summed(Stream<Delta> deltas) {
    Map<Delta, Integer> sums = new LinkedHashMap<>();
    deltas.forEach(delta -> sums.merge(delta.one(), delta.amount(), Integer::sum));
    return sums.entrySet().stream()
        .filter(sum -> sum.getValue() != 0)
        .map(sum -> sum.getKey().times(sum.getValue()))
        .toList();
  }
}
