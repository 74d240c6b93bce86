package org.yiwang.appeals.assistance;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.Course;
import org.yiwang.appeals.OpenAppeals;
import org.yiwang.appeals.Passage;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/**
 * What the town cannot solve is sent to others, and the named town post goes on holding it: what
 * was sent, their receipt, their reply.
 */
@UseCase
public class SendingBeyondTheTown {

  /**
   * @param organisation that is to act, 1–100 characters
   * @param what is sent, 1–2,000 characters
   * @param expected when they will reply; optional
   */
  public record Sending(String organisation, String what, Instant expected) {}

  /**
   * @param receipt their number or signature, 1–200 characters
   */
  public record Receipt(String receipt) {}

  /**
   * @param reply 1–5,000 characters
   */
  public record Reply(String reply) {}

  private final OpenAppeals open;

  @Inject
  public SendingBeyondTheTown(OpenAppeals open) {
    this.open = open;
  }

  /**
   * @throws Problem {@code appeals.not-at-the-top} below the town, {@code appeals.due-in-the-past};
   *     else refused as {@link OpenAppeals} and {@link Appeal#happens} say
   */
  @Does(value = "appeals.send-out", needs = "appeals.handle")
  public AppealReceipt send(Command command, UUID id, long basedOn, Sending wish) {
    String organisation = Text.required("organisation", wish.organisation(), 100);
    String what = Text.required("what", wish.what(), 2_000);
    Appeal appeal = open.basedOn(command, id, basedOn);
    open.mustHold(command, appeal);
    if (Level.TOWN.isAbove(Level.ofSlug(appeal.state().level()))) {
      throw Problem.refused("appeals.not-at-the-top");
    }
    if (wish.expected() != null && !wish.expected().isAfter(command.at())) {
      throw Problem.refused("appeals.due-in-the-past", "due", wish.expected().toString());
    }
    appeal.happens(new Passage.SentOut(Ids.next(), organisation, what, wish.expected()));
    return open.done(command, appeal, "appeal-sent-out", List.of());
  }

  /** Refused as {@link #reply}. */
  @Does(value = "appeals.outside-receipt", needs = "appeals.handle")
  public AppealReceipt received(
      Command command, UUID id, long basedOn, UUID sending, Receipt wish) {
    String receipt = Text.required("receipt", wish.receipt(), 200);
    Appeal appeal = open.basedOn(command, id, basedOn);
    open.mustHold(command, appeal);
    mustAwait(open.course(command, appeal), sending);
    appeal.happens(new Passage.OutsideReceived(sending, receipt));
    return open.done(command, appeal, "appeal-outside-received", List.of());
  }

  /**
   * @throws Problem {@code appeals.unknown-sending}, also for one that was replied to; else refused
   *     as {@link OpenAppeals} and {@link Appeal#happens} say
   */
  @Does(value = "appeals.outside-reply", needs = "appeals.handle")
  public AppealReceipt reply(Command command, UUID id, long basedOn, UUID sending, Reply wish) {
    String reply = Text.required("reply", wish.reply(), 5_000);
    Appeal appeal = open.basedOn(command, id, basedOn);
    open.mustHold(command, appeal);
    mustAwait(open.course(command, appeal), sending);
    appeal.happens(new Passage.OutsideReplied(sending, reply));
    return open.done(command, appeal, "appeal-outside-replied", List.of());
  }

  private static void mustAwait(Course course, UUID sending) {
    course.sendings().stream()
        .filter(sent -> sent.id().equals(sending) && sent.reply() == null)
        .findFirst()
        .orElseThrow(
            () -> Problem.notFound("appeals.unknown-sending", "sending", sending.toString()));
  }
}
