package org.yiwang.appeals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.PostView;
import org.yiwang.territory.Territory;

/**
 * Who answers for a post in a matter: the person on duty there, else the first of its fallbacks,
 * but never one whom the matter names, nor one below those.
 */
@Dependent
public class Responsible {

  private final Territory territory;
  private final Appeals appeals;

  @Inject
  public Responsible(Territory territory, Appeals appeals) {
    this.territory = territory;
    this.appeals = appeals;
  }

  /** Who must not have to do with an appeal. */
  public Barred barredFrom(Appeal appeal) {
    if (!appeal.state().restricted()) {
      return Barred.NOBODY;
    }
    Stream<AppealEvent> kept = appeals.history(appeal.id()).stream().map(Happened::event);
    return Stream.concat(kept, appeal.news().stream())
        .filter(AppealEvent.Filed.class::isInstance)
        .findFirst()
        .map(event -> new Barred(((AppealEvent.Filed) event).accused()))
        .orElse(Barred.NOBODY);
  }

  /** Who must not have to do with an appeal that is kept. */
  public Barred barredFrom(UUID appeal) {
    return appeals.find(appeal).map(this::barredFrom).orElse(Barred.NOBODY);
  }

  /** The post with the person who answers for another in a matter; empty when nobody may. */
  public Optional<PostView> answering(UUID post, Barred barred) {
    Set<UUID> seen = new HashSet<>();
    Optional<PostView> candidate = territory.answering(post);
    while (candidate.isPresent() && barred.keepsOut(candidate.get())) {
      UUID fallback = candidate.get().fallbackPostId();
      candidate =
          fallback == null || !seen.add(fallback)
              ? Optional.empty()
              : territory.answering(fallback);
    }
    return candidate;
  }

  /** The post of a role in a unit, when somebody may answer for it. */
  public Optional<PostView> post(UnitPath unit, String role, Barred barred) {
    return territory.post(unit, role).filter(post -> answering(post.id(), barred).isPresent());
  }

  /**
   * Whoever answers for the appeal now.
   *
   * @throws Problem {@code appeals.nobody-responsible}
   */
  public PostView holder(Appeal appeal) {
    return answering(appeal.holderPost(), barredFrom(appeal))
        .orElseThrow(
            () -> Problem.refused("appeals.nobody-responsible", "place", appeal.path().value()));
  }
}
