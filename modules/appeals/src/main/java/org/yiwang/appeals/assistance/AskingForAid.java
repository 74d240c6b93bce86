package org.yiwang.appeals.assistance;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.Aid;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.OpenAppeals;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.territory.PostView;

/** The lead asks units and stations to help: each with a task and a date. */
@UseCase
public class AskingForAid {

  /**
   * @param unitCode of the unit whose post is to help, in the scope of the caller's town
   * @param role code of the dictionary {@code post-role}
   * @param what is to be done, 1–1,000 characters
   * @param due until when
   */
  public record Request(String unitCode, String role, String what, Instant due) {}

  /**
   * @param reason why it is needed no longer, 1–500 characters
   */
  public record CallOff(String reason) {}

  private final OpenAppeals open;
  private final Receivers receivers;

  @Inject
  public AskingForAid(OpenAppeals open, Receivers receivers) {
    this.open = open;
    this.receivers = receivers;
  }

  /**
   * @throws Problem {@code appeals.due-in-the-past}, those of {@link Receivers}; else refused as
   *     {@link OpenAppeals} and {@link Appeal#happens} say
   */
  @Does(value = "appeals.ask-aid", needs = "appeals.handle")
  public AppealReceipt ask(Command command, UUID id, long basedOn, Request wish) {
    String what = Text.required("what", wish.what(), 1_000);
    Appeal appeal = open.basedOn(command, id, basedOn);
    open.mustHold(command, appeal);
    PostView post = receivers.find(command, appeal, wish.unitCode(), wish.role());
    if (wish.due() == null || !wish.due().isAfter(command.at())) {
      throw Problem.refused("appeals.due-in-the-past", "due", String.valueOf(wish.due()));
    }
    appeal.happens(
        new Aid.AidAsked(
            Ids.next(), post.unitPath(), post.id(), post.name(), what, wish.due(), false));
    return open.done(command, appeal, "appeal-aid-asked", List.of());
  }

  /**
   * @throws Problem {@code appeals.unknown-task}; else refused as {@link OpenAppeals} says
   */
  @Does(value = "appeals.call-off-aid", needs = "appeals.handle")
  public AppealReceipt callOff(Command command, UUID id, long basedOn, UUID task, CallOff wish) {
    String reason = Text.required("reason", wish.reason(), 500);
    Appeal appeal = open.basedOn(command, id, basedOn);
    open.mustHold(command, appeal);
    Tasks.mustBeOpen(open.course(command, appeal), task);
    appeal.happens(new Aid.AidCalledOff(task, reason));
    return open.done(command, appeal, "appeal-aid-called-off", List.of());
  }
}
