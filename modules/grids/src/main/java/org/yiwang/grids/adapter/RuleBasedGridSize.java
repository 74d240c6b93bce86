package org.yiwang.grids.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.yiwang.decisions.Decision;
import org.yiwang.decisions.Facts;
import org.yiwang.grids.GridSize;
import org.yiwang.grids.GridSizePolicy;
import org.yiwang.grids.GridSizeQuestion;
import org.yiwang.kernel.Problem;
import org.yiwang.rulebook.Rulebook;

/**
 * Asks the table both ways, with merchants counted and without; a row answers only the way it says,
 * so exactly one answer comes back.
 */
@Dependent
class RuleBasedGridSize implements GridSizePolicy {

  private static final String TABLE = "grids/grid-size";

  private final Rulebook rulebook;

  @Inject
  RuleBasedGridSize(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  @Override
  public GridSize judge(GridSizeQuestion question) {
    int apart = question.households();
    int together = apart + question.merchants();
    List<Decision> answers =
        Stream.of(ask(question, apart, false), ask(question, together, true))
            .filter(Decision::decided)
            .toList();
    if (answers.size() != 1) {
      throw Problem.refused("grids.size-undecided", "size", together, "answers", answers.size());
    }
    return new GridSize(answers.get(0));
  }

  private Decision ask(GridSizeQuestion question, int size, boolean merchantsCounted) {
    return rulebook.decide(
        TABLE,
        Facts.of(
            "size",
            (long) size,
            "merchantsCounted",
            merchantsCounted,
            "hamlet",
            question.hamlet()));
  }
}
