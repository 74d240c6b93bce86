package org.yiwang.territory.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Transactions;
import org.yiwang.platform.WorkingCalendar;
import org.yiwang.territory.Handover;
import org.yiwang.territory.Unit;
import org.yiwang.territory.UnitsSucceeded;

/** Carries a new order out, or rehearses it. */
@Dependent
public class Reordering {

  private final Planning planning;
  private final Handover handover;
  private final Reorganisations kept;
  private final Transactions transactions;

  @Inject
  public Reordering(
      Planning planning, Handover handover, Reorganisations kept, Transactions transactions) {
    this.planning = planning;
    this.handover = handover;
    this.kept = kept;
    this.transactions = transactions;
  }

  /**
   * @throws Problem as {@link Planning#plan} and {@link Handover#run}, and whatever an observer of
   *     {@link UnitsSucceeded} objects
   */
  ReorganisationView carryOut(Command command, NewOrder order) {
    order.documentNumber();
    LocalDate today = LocalDate.ofInstant(command.at(), WorkingCalendar.ZONE);
    LocalDate on = order.on() == null ? today : order.on();
    Plan plan = planning.plan(command, order, on);
    UnitsSucceeded done = handover.run(command, on, plan.steps(), plan.founded());
    Set<UUID> founded = plan.founded().stream().map(Unit::id).collect(Collectors.toSet());
    return kept.keep(order, done, founded);
  }

  /**
   * Does it all and takes it back, so that nothing is shown that would not happen, and nothing
   * would be refused that was not refused here.
   */
  public ReorganisationView rehearse(Command command, NewOrder order) throws Exception {
    command.actor().must("territory.manage");
    try {
      return transactions.run(
          () -> {
            throw new Rehearsed(carryOut(command, order));
          });
    } catch (Rehearsed done) {
      return done.view.unrecorded();
    }
  }

  /** Rolls the rehearsal back. */
  private static final class Rehearsed extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient ReorganisationView view;

    Rehearsed(ReorganisationView view) {
      super("rehearsed", null, false, false);
      this.view = view;
    }
  }
}
