package org.yiwang.appeals;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Published;
import org.yiwang.platform.Json;
import org.yiwang.rulebook.StoredDecision;
import org.yiwang.territory.PostView;

/** What every change of a filed appeal begins and ends with. */
@Dependent
public class OpenAppeals {

  private final Appeals appeals;
  private final ReadingRights rights;
  private final Chronicle chronicle;
  private final Responsible responsible;
  private final Receipts receipts;
  private final Event<Published> published;

  @Inject
  public OpenAppeals(
      Appeals appeals,
      ReadingRights rights,
      Chronicle chronicle,
      Responsible responsible,
      Receipts receipts,
      Event<Published> published) {
    this.appeals = appeals;
    this.rights = rights;
    this.chronicle = chronicle;
    this.responsible = responsible;
    this.receipts = receipts;
    this.published = published;
  }

  /**
   * @param basedOn the version the caller has seen
   * @throws Problem {@code appeals.unknown}, {@code access.outside-scope}, {@code platform.stale}
   */
  public Appeal basedOn(Command command, UUID id, long basedOn) {
    Appeal appeal =
        appeals
            .find(id)
            .orElseThrow(() -> Problem.notFound("appeals.unknown", "appeal", id.toString()));
    rights.mustReach(command.actor(), id);
    if (appeal.version() != basedOn) {
      throw new Problem(
          Problem.Kind.STALE, "platform.stale", "current", appeal.version(), "given", basedOn);
    }
    return appeal;
  }

  /** All that happened to it so far. */
  public Course course(Command command, Appeal appeal) {
    return chronicle.course(command, appeal);
  }

  /**
   * The person on duty for the appeal, who must be the one acting.
   *
   * @throws Problem {@code appeals.not-holder}, which names who is
   */
  public PostView mustHold(Command command, Appeal appeal) {
    return mustAnswerFor(command, appeal, appeal.holderPost());
  }

  /**
   * The person on duty for one of the posts that take part, who must be the one acting.
   *
   * @throws Problem {@code appeals.not-holder}, which names who is
   */
  public PostView mustAnswerFor(Command command, Appeal appeal, UUID post) {
    PostView answering =
        responsible
            .answering(post, responsible.barredFrom(appeal))
            .orElseThrow(
                () ->
                    Problem.refused("appeals.nobody-responsible", "place", appeal.path().value()));
    if (!answering.personId().equals(command.actor().person())) {
      throw Problem.forbidden(
          "appeals.not-holder", "post", answering.name(), "person", answering.personName());
    }
    return answering;
  }

  /**
   * Somebody who answers for one of the posts that take part: the holder, a level below, an
   * assisting unit.
   *
   * @throws Problem {@code appeals.not-taking-part}
   */
  public void mustTakePart(Command command, Appeal appeal) {
    Barred barred = responsible.barredFrom(appeal);
    Course course = course(command, appeal);
    boolean takesPart =
        Stream.concat(
                course.parts().stream().map(Course.Part::post),
                course.tasks().stream().filter(Course.Task::open).map(Course.Task::post))
            .flatMap(post -> responsible.answering(post, barred).stream())
            .anyMatch(post -> post.personId().equals(command.actor().person()));
    if (!takesPart) {
      throw Problem.forbidden("appeals.not-taking-part");
    }
  }

  /** Keeps what happened and tells it. */
  public AppealReceipt done(
      Command command, Appeal appeal, String news, List<StoredDecision> decisions) {
    chronicle.goOn(command, List.of(appeal));
    AppealReceipt receipt = receipts.of(appeal, appeals.numberOf(appeal.id()), decisions);
    if (!appeal.state().restricted()) {
      published.fire(
          new Published(news, 1, appeal.id(), appeal.path(), Json.write(receipt), command.at()));
    }
    return receipt;
  }
}
