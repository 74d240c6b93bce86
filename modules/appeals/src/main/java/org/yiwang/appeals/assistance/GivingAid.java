package org.yiwang.appeals.assistance;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.Aid;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.Course;
import org.yiwang.appeals.OpenAppeals;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.territory.PostView;

/** An assisting unit says what came of its task. */
@UseCase
public class GivingAid {

  /**
   * @param result 1–2,000 characters
   */
  public record Result(String result) {}

  private final OpenAppeals open;

  @Inject
  public GivingAid(OpenAppeals open) {
    this.open = open;
  }

  /**
   * @throws Problem {@code appeals.unknown-task}, {@code appeals.not-holder}; else refused as
   *     {@link OpenAppeals} says
   */
  @Does(value = "appeals.give-aid", needs = "appeals.handle")
  public AppealReceipt give(Command command, UUID id, long basedOn, UUID task, Result wish) {
    String result = Text.required("result", wish.result(), 2_000);
    Appeal appeal = open.basedOn(command, id, basedOn);
    Course.Task asked = Tasks.mustBeOpen(open.course(command, appeal), task);
    PostView post = open.mustAnswerFor(command, appeal, asked.post());
    appeal.happens(new Aid.AidGiven(task, post.personId(), post.personName(), result));
    return open.done(command, appeal, "appeal-aid-given", List.of());
  }
}
