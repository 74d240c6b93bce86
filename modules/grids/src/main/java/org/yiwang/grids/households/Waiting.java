package org.yiwang.grids.households;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.grids.HouseholdView;
import org.yiwang.grids.PlacingPolicy;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.PostView;
import org.yiwang.territory.Territory;

/**
 * Puts a household on the list of those to be placed: the rules name the post that owns it and the
 * date; where no such post was made, the post that dispatches for the town owns it.
 */
@Dependent
public class Waiting {

  private static final String LAST_RESORT = "town-dispatch";

  private final PlacingPolicy policy;
  private final Territory territory;
  private final WaitingList list;

  @Inject
  public Waiting(PlacingPolicy policy, Territory territory, WaitingList list) {
    this.policy = policy;
    this.territory = territory;
    this.list = list;
  }

  /**
   * @param wanted the grid that had no room, or null
   * @param cause code of the dictionary {@code household-cause}
   */
  HouseholdView.Waiting list(
      Command command, Household household, UnitPath wanted, String cause, String explanation) {
    HouseholdView.Waiting entry =
        entry(command, household.last().place(), wanted, cause, explanation);
    list.add(household.id(), household.last().place(), entry);
    return entry;
  }

  /** What the list would say of a household that waits in this village. */
  public HouseholdView.Waiting entry(
      Command command, UnitPath village, UnitPath wanted, String cause, String explanation) {
    PlacingPolicy.Placing placing = policy.placing(cause, command.at());
    return new HouseholdView.Waiting(
        wanted == null ? null : wanted.value(),
        explanation,
        owner(village, placing),
        command.at(),
        placing.due());
  }

  private UUID owner(UnitPath village, PlacingPolicy.Placing placing) {
    Level level = Level.ofSlug(placing.level());
    Optional<PostView> named =
        village.level().isAbove(level)
            ? Optional.empty()
            : territory.post(village.at(level), placing.role());
    return named
        .or(() -> territory.post(village.at(Level.TOWN), LAST_RESORT))
        .map(PostView::id)
        .orElse(null);
  }

  void ends(Command command, UUID household) {
    list.end(household, command.at());
  }
}
