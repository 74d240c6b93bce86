package org.yiwang.appeals.closing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.OpenAppeals;
import org.yiwang.appeals.TriagePolicy;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/** The resident says how it went, and whether it is solved. */
@UseCase
public class ConfirmingAppeals {

  /**
   * @param solved required; if not, it goes on one level up, as often as the rules allow
   * @param satisfaction code of the dictionary {@code satisfaction}
   * @param comment optional, at most 500 characters
   */
  public record Confirmation(Boolean solved, String satisfaction, String comment) {}

  private final OpenAppeals open;
  private final TriagePolicy policy;
  private final Reopening reopening;

  @Inject
  public ConfirmingAppeals(OpenAppeals open, TriagePolicy policy, Reopening reopening) {
    this.open = open;
    this.policy = policy;
    this.reopening = reopening;
  }

  /**
   * @throws Problem {@code appeals.solved-missing}, {@code appeals.unknown-code}, and as {@link
   *     OpenAppeals} and {@link Appeal#happens} say
   */
  @Does(value = "appeals.confirm", needs = "appeals.confirm")
  public AppealReceipt confirm(Command command, UUID id, long basedOn, Confirmation wish) {
    if (wish.solved() == null) {
      throw Problem.invalid("appeals.solved-missing");
    }
    policy.mustKnow("satisfaction", wish.satisfaction());
    String comment = Text.optional("comment", wish.comment(), 500);
    Appeal appeal = open.basedOn(command, id, basedOn);
    boolean byHandler = command.actor().person().equals(appeal.answeredBy());
    appeal.happens(
        new AppealEvent.Confirmed(wish.solved(), wish.satisfaction(), comment, byHandler));
    if (!wish.solved()) {
      reopening.reopen(command, appeal, comment);
    }
    return open.done(command, appeal, "appeal-confirmed", List.of());
  }
}
