package org.yiwang.appeals.assistance;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.Classification;
import org.yiwang.appeals.Limits;
import org.yiwang.appeals.OpenAppeals;
import org.yiwang.appeals.Passage;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.territory.PostView;

/**
 * The lead goes to another on the same level; until the other accepts, whoever had it answers for
 * it.
 */
@UseCase
public class TransferringAppeals {

  /**
   * @param unitCode of the unit that is to take it, of the same level as the holder
   * @param role code of the dictionary {@code post-role}
   * @param reason 1–500 characters
   */
  public record Transfer(String unitCode, String role, String reason) {}

  /**
   * @param reason why the offer is taken back, 1–500 characters
   */
  public record Withdrawal(String reason) {}

  private final OpenAppeals open;
  private final Receivers receivers;
  private final Limits limits;

  @Inject
  public TransferringAppeals(OpenAppeals open, Receivers receivers, Limits limits) {
    this.open = open;
    this.receivers = receivers;
    this.limits = limits;
  }

  /**
   * @throws Problem {@code appeals.not-the-same-level}, {@code appeals.offered-to-itself}, {@code
   *     appeals.is-bound}, those of {@link Receivers}; else refused as {@link OpenAppeals} and
   *     {@link Appeal#happens} say
   */
  @Does(value = "appeals.transfer", needs = "appeals.handle")
  public AppealReceipt offer(Command command, UUID id, long basedOn, Transfer wish) {
    String reason = Text.required("reason", wish.reason(), 500);
    Appeal appeal = open.basedOn(command, id, basedOn);
    open.mustHold(command, appeal);
    PostView post = receivers.find(command, appeal, wish.unitCode(), wish.role());
    String level = new UnitPath(post.unitPath()).level().slug();
    if (!level.equals(appeal.state().level())) {
      throw Problem.refused("appeals.not-the-same-level", "post", post.name());
    }
    if (post.id().equals(appeal.holderPost())) {
      throw Problem.refused("appeals.offered-to-itself", "post", post.name());
    }
    if (appeal.state().bound()) {
      throw Problem.refused("appeals.is-bound");
    }
    Limits.Limit limit = limits.of(command, appeal, Classification.of(appeal), level);
    appeal.happens(
        new Passage.Transferred(
            level,
            post.unitPath(),
            post.id(),
            post.name(),
            reason,
            limit.terms(),
            limit.decision()));
    return open.done(command, appeal, "appeal-transferred", List.of());
  }

  /** Refused as {@link OpenAppeals} and {@link Appeal#happens} say. */
  @Does(value = "appeals.withdraw-transfer", needs = "appeals.handle")
  public AppealReceipt withdraw(Command command, UUID id, long basedOn, Withdrawal wish) {
    String reason = Text.required("reason", wish.reason(), 500);
    Appeal appeal = open.basedOn(command, id, basedOn);
    open.mustHold(command, appeal);
    appeal.happens(new Passage.OfferWithdrawn(reason));
    return open.done(command, appeal, "appeal-transfer-withdrawn", List.of());
  }
}
