package org.yiwang.appeals.warning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.PostView;
import org.yiwang.territory.Territory;

/** Finds the post that is told of a warning: there is always one. */
@Dependent
public class Told {

  private final Territory territory;

  @Inject
  public Told(Territory territory) {
    this.territory = territory;
  }

  /**
   * The post the rules name, at the place or above it; where nobody answers for such a post, the
   * one that holds the appeal.
   */
  PostView by(Grade grade, UUID holderPost) {
    UnitPath place = grade.tally().place();
    Level level = place.level().isAbove(grade.told()) ? place.level() : grade.told();
    return territory
        .post(place.at(level), grade.role())
        .filter(post -> territory.answering(post.id()).isPresent())
        .or(() -> territory.post(holderPost))
        .orElseThrow();
  }
}
