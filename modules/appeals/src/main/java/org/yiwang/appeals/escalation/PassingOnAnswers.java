package org.yiwang.appeals.escalation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.Course;
import org.yiwang.appeals.OpenAppeals;
import org.yiwang.appeals.Passage;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.territory.PostView;

/**
 * A level that took part gives its own answer on the way down: with one tap as it is, or in its own
 * words.
 */
@UseCase
public class PassingOnAnswers {

  /**
   * @param words its own, at most 2,000 characters; absent to pass the answer on as it is
   */
  public record Feedback(String words) {}

  private final OpenAppeals open;
  private final Descending descending;

  @Inject
  public PassingOnAnswers(OpenAppeals open, Descending descending) {
    this.open = open;
    this.descending = descending;
  }

  /**
   * The last level records with it that the resident has been told.
   *
   * @throws Problem {@code appeals.nothing-to-pass-on}, {@code appeals.not-holder} when another
   *     level is first; else refused as {@link OpenAppeals} and {@link Appeal#happens} say
   */
  @Does(value = "appeals.pass-on", needs = "appeals.handle")
  public AppealReceipt passOn(Command command, UUID id, long basedOn, Feedback wish) {
    String words = Text.optional("words", wish.words(), 2_000);
    Appeal appeal = open.basedOn(command, id, basedOn);
    List<Course.Part> owing =
        open.course(command, appeal).parts().stream().filter(Course.Part::owes).toList();
    if (owing.isEmpty()) {
      throw Problem.conflict("appeals.nothing-to-pass-on");
    }
    Course.Part part = owing.get(0);
    PostView post = open.mustAnswerFor(command, appeal, part.post());
    boolean last = owing.size() == 1;
    appeal.happens(
        new Passage.PassedOn(
            part.level().slug(),
            part.unit().value(),
            part.post(),
            post.personId(),
            post.personName(),
            words,
            last,
            false));
    if (!last) {
      descending.passOver(appeal, owing.subList(1, owing.size()), post.personId());
    }
    return open.done(command, appeal, last ? "appeal-conveyed" : "appeal-passed-on", List.of());
  }
}
