package org.yiwang.territory;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/** Posts are created in a unit, and people take them over from one another. */
@UseCase
public class FillingPosts {

  /**
   * @param role slug of the rule tables, such as {@code grid-leader}
   * @param fallbackPostId who answers while the post is empty; optional
   */
  public record NewPost(String unitPath, String role, String name, UUID fallbackPostId) {}

  /**
   * @param personId the one taking over
   */
  public record TakeOver(UUID personId, String personName) {}

  private final Posts posts;
  private final Units units;

  @Inject
  public FillingPosts(Posts posts, Units units) {
    this.posts = posts;
    this.units = units;
  }

  /**
   * @throws Problem {@code territory.unknown-unit}, {@code territory.post-exists}, {@code
   *     territory.unknown-post} for the fallback
   */
  @Does(value = "territory.create-post", needs = "territory.manage")
  public PostView create(Command command, NewPost wish) {
    UnitPath unit = new UnitPath(wish.unitPath());
    command.actor().mustReach(unit);
    Post post = new Post(command.id(), unit, wish.role(), wish.name(), wish.fallbackPostId());
    if (!units.stands(unit)) {
      throw Problem.refused("territory.unknown-unit", "unit", unit.value());
    }
    if (posts.exists(unit, wish.role())) {
      throw Problem.conflict("territory.post-exists", "unit", unit.value(), "role", wish.role());
    }
    if (wish.fallbackPostId() != null) {
      known(wish.fallbackPostId());
    }
    posts.add(post);
    return post.view(null);
  }

  /**
   * @throws Problem {@code territory.unknown-post}, {@code territory.person-missing}
   */
  @Does(value = "territory.take-over", needs = "territory.manage")
  public PostView takeOver(Command command, UUID postId, TakeOver wish) {
    if (wish.personId() == null) {
      throw Problem.invalid("territory.person-missing");
    }
    Post post = known(postId);
    command.actor().mustReach(post.unitPath());
    Optional<Duty> before = posts.current(postId);
    Duty after = new Duty(command.id(), postId, wish.personId(), wish.personName(), command.at());
    before.ifPresent(duty -> duty.end(command.at()));
    posts.change(before.orElse(null), after);
    return post.view(after);
  }

  private Post known(UUID id) {
    return posts
        .find(id)
        .orElseThrow(() -> Problem.notFound("territory.unknown-post", "post", id.toString()));
  }
}
