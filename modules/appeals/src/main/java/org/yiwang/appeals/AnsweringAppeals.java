package org.yiwang.appeals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.escalation.Descending;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.territory.PostView;

/** The answer goes back. */
@UseCase
public class AnsweringAppeals {

  /**
   * @param answer what the resident is told, 1–5,000 characters
   */
  public record Answer(String answer) {}

  private final OpenAppeals open;
  private final Descending descending;

  @Inject
  public AnsweringAppeals(OpenAppeals open, Descending descending) {
    this.open = open;
    this.descending = descending;
  }

  /** Refused as {@link OpenAppeals} and {@link Appeal#happens} say. */
  @Does(value = "appeals.answer", needs = "appeals.handle")
  public AppealReceipt answer(Command command, UUID id, long basedOn, Answer wish) {
    String text = Text.required("answer", wish.answer(), 5_000);
    Appeal appeal = open.basedOn(command, id, basedOn);
    PostView post = open.mustHold(command, appeal);
    List<Course.Part> below = open.course(command, appeal).below();
    appeal.happens(
        new AppealEvent.Answered(post.personId(), post.personName(), text, !below.isEmpty()));
    descending.passOver(appeal, below, post.personId());
    return open.done(command, appeal, "appeal-answered", List.of());
  }
}
