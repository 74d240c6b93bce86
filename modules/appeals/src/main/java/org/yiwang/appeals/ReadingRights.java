package org.yiwang.appeals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Problem;

/**
 * Who may read an appeal, and all that hangs on it: whoever is in charge of its place; but one that
 * names a holder only those who take part in it, and whoever took it down. For everybody else it
 * does not exist.
 */
@Dependent
public class ReadingRights {

  private final Appeals appeals;
  private final Responsible responsible;

  @Inject
  public ReadingRights(Appeals appeals, Responsible responsible) {
    this.appeals = appeals;
    this.responsible = responsible;
  }

  /**
   * @throws Problem {@code access.not-permitted}, {@code appeals.unknown}, {@code
   *     access.outside-scope}
   */
  public void mustRead(Actor actor, UUID id) {
    actor.must("appeals.read");
    mustReach(actor, id);
  }

  /**
   * Whether it exists for them, whatever they mean to do with it.
   *
   * @throws Problem {@code appeals.unknown}, {@code access.outside-scope}
   */
  public void mustReach(Actor actor, UUID id) {
    Appeal appeal = appeals.find(id).orElseThrow(() -> unknown(id));
    if (appeal.state().restricted()) {
      if (!isPrivy(actor, appeal)) {
        throw unknown(id);
      }
      return;
    }
    actor.mustReach(appeal.path());
  }

  private static Problem unknown(UUID id) {
    return Problem.notFound("appeals.unknown", "appeal", id.toString());
  }

  /** Whether {@link #mustRead} lets them. */
  public boolean mayRead(Actor actor, UUID appeal) {
    try {
      mustRead(actor, appeal);
      return true;
    } catch (Problem refused) {
      return false;
    }
  }

  /** Whether the reader takes part in it or took it down, and so may know who spoke. */
  public boolean isPrivy(Actor actor, UUID id) {
    return appeals.find(id).map(appeal -> isPrivy(actor, appeal)).orElse(false);
  }

  /** Whether it names holders and the reader has nothing to do with it. */
  public boolean isWithheld(Actor actor, UUID id) {
    return appeals
        .find(id)
        .filter(appeal -> appeal.state().restricted())
        .map(appeal -> !isPrivy(actor, appeal))
        .orElse(false);
  }

  private boolean isPrivy(Actor actor, Appeal appeal) {
    Course course = Course.of(appeals.history(appeal.id()));
    Barred barred = new Barred(course.filed().accused());
    if (barred.names(actor.person())) {
      return false;
    }
    boolean tookItDown = course.history().get(0).actor().equals(actor.person());
    return tookItDown
        || posts(course)
            .flatMap(post -> responsible.answering(post, barred).stream())
            .anyMatch(post -> post.personId().equals(actor.person()))
        || course.ringing().map(rung -> rung.person().equals(actor.person())).orElse(false);
  }

  private static Stream<UUID> posts(Course course) {
    return Stream.of(
            course.parts().stream().map(Course.Part::post),
            course.tasks().stream().map(Course.Task::post),
            course.offer().map(Passage.Transferred::post).stream(),
            course.extensionAsked().map(TimeEvent.ExtensionAsked::approver).stream())
        .flatMap(posts -> posts);
  }
}
