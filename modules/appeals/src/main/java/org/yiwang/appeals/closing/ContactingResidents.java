package org.yiwang.appeals.closing;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.OpenAppeals;
import org.yiwang.appeals.TriagePolicy;
import org.yiwang.appeals.Word;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.platform.WorkingCalendar;

/** The resident is sought and not reached; or somebody other than the handler asks how it went. */
@UseCase
public class ContactingResidents {

  /**
   * @param how by phone, at home or otherwise, 1–200 characters
   */
  public record Attempt(String how) {}

  /**
   * @param solved required
   * @param satisfaction code of the dictionary {@code satisfaction}
   * @param comment optional, at most 500 characters
   */
  public record CallBack(Boolean solved, String satisfaction, String comment) {}

  private final OpenAppeals open;
  private final TriagePolicy policy;
  private final Reopening reopening;

  @Inject
  public ContactingResidents(OpenAppeals open, TriagePolicy policy, Reopening reopening) {
    this.open = open;
    this.policy = policy;
    this.reopening = reopening;
  }

  /** Refused as {@link OpenAppeals} and {@link Appeal#happens} say. */
  @Does(value = "appeals.try-contact", needs = "appeals.handle")
  public AppealReceipt attempt(Command command, UUID id, long basedOn, Attempt wish) {
    String how = Text.required("how", wish.how(), 200);
    Appeal appeal = open.basedOn(command, id, basedOn);
    open.mustTakePart(command, appeal);
    LocalDate day = command.at().atZone(WorkingCalendar.ZONE).toLocalDate();
    appeal.happens(new Word.ContactTried(day, how));
    return open.done(command, appeal, "appeal-contact-tried", List.of());
  }

  /**
   * @throws Problem {@code appeals.solved-missing}, {@code appeals.unknown-code}, {@code
   *     appeals.own-call-back} by whoever answered; else refused as {@link OpenAppeals} and {@link
   *     Appeal#happens} say
   */
  @Does(value = "appeals.call-back", needs = "appeals.call-back")
  public AppealReceipt callBack(Command command, UUID id, long basedOn, CallBack wish) {
    if (wish.solved() == null) {
      throw Problem.invalid("appeals.solved-missing");
    }
    policy.mustKnow("satisfaction", wish.satisfaction());
    String comment = Text.optional("comment", wish.comment(), 500);
    Appeal appeal = open.basedOn(command, id, basedOn);
    if (command.actor().person().equals(appeal.answeredBy())) {
      throw Problem.forbidden("appeals.own-call-back");
    }
    appeal.happens(
        new Word.CalledBack(
            wish.solved(),
            wish.satisfaction(),
            comment,
            command.actor().person(),
            command.actor().name()));
    if (!wish.solved()) {
      reopening.reopen(command, appeal, comment);
    }
    return open.done(command, appeal, "appeal-called-back", List.of());
  }
}
