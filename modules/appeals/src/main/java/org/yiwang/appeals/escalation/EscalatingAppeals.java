package org.yiwang.appeals.escalation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.Lifecycle;
import org.yiwang.appeals.OpenAppeals;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/** The level that holds a matter cannot solve it and asks the one above to take it over. */
@UseCase
public class EscalatingAppeals {

  /**
   * @param tried what was tried and why it was not enough, 1–1,000 characters
   */
  public record Request(String tried) {}

  private final OpenAppeals open;
  private final Climbing climbing;

  @Inject
  public EscalatingAppeals(OpenAppeals open, Climbing climbing) {
    this.open = open;
    this.climbing = climbing;
  }

  /**
   * @throws Problem {@code appeals.top-level} when there is nobody above in the town; else refused
   *     as {@link OpenAppeals} and {@link Appeal#happens} say
   */
  @Does(value = "appeals.escalate", needs = "appeals.handle")
  public AppealReceipt escalate(Command command, UUID id, long basedOn, Request wish) {
    String tried = Text.required("tried", wish.tried(), 1_000);
    Appeal appeal = open.basedOn(command, id, basedOn);
    open.mustHold(command, appeal);
    Lifecycle.mustBeInHand(appeal);
    if (!climbing.climb(command, appeal, open.course(command, appeal), Cause.REQUEST, tried)) {
      throw Problem.refused("appeals.top-level", "level", appeal.state().level());
    }
    return open.done(command, appeal, "appeal-escalated", List.of());
  }
}
