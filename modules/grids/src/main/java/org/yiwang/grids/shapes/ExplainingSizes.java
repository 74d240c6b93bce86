package org.yiwang.grids.shapes;

import jakarta.inject.Inject;
import java.util.UUID;
import org.yiwang.grids.Change;
import org.yiwang.grids.Grids;
import org.yiwang.grids.Judgement;
import org.yiwang.grids.Sizing;
import org.yiwang.grids.households.HouseholdSteps;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.territory.UnitView;

/** Somebody says why a grid has an unusual size; the rules are asked again with what was said. */
@UseCase
public class ExplainingSizes {

  /**
   * @param reason in words, 1–200 characters
   * @param hamlet true for a hamlet of its own, too far from any neighbour to be joined to one;
   *     absent leaves it as it is
   */
  public record Explained(String reason, Boolean hamlet) {}

  /**
   * @param verdict code of the dictionary {@code grid-verdict}
   * @param explanation of the rules, in Chinese
   */
  public record Verdict(UUID grid, String verdict, String explanation) {}

  private final HouseholdSteps steps;
  private final Grids grids;
  private final Sizing sizing;

  @Inject
  public ExplainingSizes(HouseholdSteps steps, Grids grids, Sizing sizing) {
    this.steps = steps;
    this.grids = grids;
    this.sizing = sizing;
  }

  /**
   * @throws Problem {@code territory.unknown-unit}, {@code grids.not-a-grid}, {@code
   *     kernel.text-missing}
   */
  @Does(value = "grids.explain-size", needs = "grids.place")
  public Verdict explain(Command command, UUID id, Explained wish) {
    UnitView grid = steps.grid(command, id);
    String reason = Text.required("reason", wish.reason(), 200);
    grids.locked(id, grid.unitPath()).explain(reason, wish.hamlet());
    Judgement judged =
        sizing.judge(id, grid.unitPath(), HouseholdSteps.day(command, null), Change.NONE);
    sizing.keep(command, id, grid.unitPath(), judged, Change.NONE, reason);
    return new Verdict(id, judged.size().verdict(), judged.size().sentence());
  }
}
