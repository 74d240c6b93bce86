package org.yiwang.grids;

import java.util.List;
import org.yiwang.kernel.Problem;

/**
 * What the rules say of a change, on every date from the one it counts from: a household that came
 * last month must have had room on each day since.
 *
 * @param sizes of the grid after the change, distinct, the last one today's
 * @param answers of the rules to each
 */
public record Judgement(List<GridSizeQuestion> sizes, List<GridSize> answers) {

  public GridSizeQuestion now() {
    return sizes.get(sizes.size() - 1);
  }

  public GridSize size() {
    return answers.get(answers.size() - 1);
  }

  public boolean isRefused() {
    return answers.stream().anyMatch(GridSize::isRefused);
  }

  /** {@code grids.full}, with the explanation of the first size that is refused. */
  public Problem refusal() {
    int first = 0;
    while (!answers.get(first).isRefused()) {
      first++;
    }
    return Problem.refused(
        "grids.full",
        "households",
        sizes.get(first).households(),
        "explanation",
        answers.get(first).sentence());
  }
}
