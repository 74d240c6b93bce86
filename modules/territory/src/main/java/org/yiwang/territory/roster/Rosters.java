package org.yiwang.territory.roster;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Seal;
import org.yiwang.territory.PostView;
import org.yiwang.territory.Territory;

/** What the modules above ask of the roster: who is to be rung, and who answers if nobody is. */
@Dependent
public class Rosters {

  private static final String LAST_RESORT = "town-dispatch";

  private final Shifts shifts;
  private final Territory territory;
  private final Seal seal;

  @Inject
  public Rosters(Shifts shifts, Territory territory, Seal seal) {
    this.shifts = shifts;
    this.territory = territory;
    this.seal = seal;
  }

  /** Everybody on the roster of exactly this unit at an instant, the first to ring first. */
  public List<OnDuty> at(UnitPath unit, Instant at) {
    return shifts.between(unit, at, at.plusNanos(1000)).stream()
        .filter(shift -> shift.covers(at))
        .sorted(Comparator.comparing(Shift::order))
        .map(OnDuty::of)
        .toList();
  }

  /** Those after one of them, or all when that one is not on the roster at all. */
  public List<OnDuty> after(UnitPath unit, Instant at, UUID person) {
    List<OnDuty> all = at(unit, at);
    int own = all.stream().map(OnDuty::personId).toList().indexOf(person);
    return all.subList(own + 1, all.size());
  }

  /** The dispatch post of a town, with the person who answers for it today: never without one. */
  public Optional<PostView> fallback(UnitPath unit) {
    return territory
        .post(unit, LAST_RESORT)
        .flatMap(post -> territory.answering(post.id()))
        .filter(post -> post.personId() != null);
  }

  /**
   * The number in clear, for a page that rings it; whoever shows it writes down in the audit who
   * saw it.
   */
  public Optional<String> phone(UUID shift) {
    return shifts.find(shift).map(found -> seal.open(found.phone().cipher()));
  }
}
