package org.yiwang.appeals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.yiwang.appeals.deadlines.Terms;
import org.yiwang.decisions.Decision;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.rulebook.StoredDecision;
import org.yiwang.territory.PostView;
import org.yiwang.territory.Territory;

/** Finds the post that answers for a classified matter, and its dates. */
@Dependent
public class Assigning {

  /**
   * @param post that holds it now
   * @param decisions behind it, still to be kept
   */
  record Assignment(AppealEvent.Assigned event, PostView post, List<StoredDecision> decisions) {}

  private final TriagePolicy policy;
  private final Territory territory;
  private final Responsible responsible;

  @Inject
  public Assigning(TriagePolicy policy, Territory territory, Responsible responsible) {
    this.policy = policy;
    this.territory = territory;
    this.responsible = responsible;
  }

  /**
   * Where the rules send it; when no such post stands there with somebody on duty, or the matter is
   * not wholly classified, to the post for what the rules leave open, and at last to the one for
   * matters of which nothing is known.
   *
   * @throws Problem {@code appeals.nobody-responsible} when not even that post is there
   */
  Assignment assign(
      Command command, UUID appeal, UnitPath place, Classification what, Barred barred) {
    String nobody = barred.isEmpty() ? "appeals.nobody-responsible" : "appeals.no-safe-receiver";
    return find(command, appeal, place, what, barred)
        .orElseThrow(() -> Problem.refused(nobody, "place", place.value()));
  }

  /** As {@link #assign}; empty when nobody is responsible, or nobody may be. */
  Optional<Assignment> find(
      Command command, UUID appeal, UnitPath place, Classification what, Barred barred) {
    if (barred.level() != null) {
      return away(command, appeal, place, what, barred);
    }
    return Stream.of(what, what.open(), Classification.UNKNOWN)
        .distinct()
        .flatMap(asked -> to(command, appeal, place, asked, what).stream())
        .findFirst();
  }

  /** Away from those it names and from all below them, to the receiver the rules name for it. */
  private Optional<Assignment> away(
      Command command, UUID appeal, UnitPath place, Classification what, Barred barred) {
    Decision where = policy.receiver(what, barred.level().slug());
    Level level = Level.ofSlug(where.text("level"));
    return responsible
        .post(place.at(level), where.text("post"), barred)
        .map(post -> dated(command, appeal, place, what, where, post));
  }

  /**
   * @param asked what the way is asked with; the dates are always those of {@code what} it is
   */
  private Optional<Assignment> to(
      Command command, UUID appeal, UnitPath place, Classification asked, Classification what) {
    Decision where = policy.startingLevel(asked);
    Level level = Level.ofSlug(where.text("level"));
    if (place.level().isAbove(level)) {
      return Optional.empty();
    }
    boolean decided = Boolean.TRUE.equals(where.facts().values().get("triaged"));
    Classification sentAs = decided ? what : what.open();
    return territory
        .post(place.at(level), where.text("post"))
        .filter(post -> post.personId() != null || territory.answering(post.id()).isPresent())
        .map(post -> dated(command, appeal, place, sentAs, where, post));
  }

  private Assignment dated(
      Command command,
      UUID appeal,
      UnitPath place,
      Classification what,
      Decision where,
      PostView post) {
    Instant start = command.at();
    Decision limit = policy.timeLimit(what, where.text("level"));
    StoredDecision whereKept = StoredDecision.of(Ids.next(), appeal, place, where, start);
    StoredDecision limitKept = StoredDecision.of(Ids.next(), appeal, place, limit, start);
    AppealEvent.Assigned event =
        new AppealEvent.Assigned(
            place.value(),
            where.text("level"),
            post.unitPath(),
            post.id(),
            post.name(),
            !what.complete(),
            null,
            null,
            true,
            Terms.of(limit),
            whereKept.id(),
            limitKept.id());
    return new Assignment(event, post, List.of(whereKept, limitKept));
  }
}
