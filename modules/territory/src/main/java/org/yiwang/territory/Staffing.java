package org.yiwang.territory;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.WorkingCalendar;
import org.yiwang.territory.FillingPosts.NewPost;
import org.yiwang.territory.FillingPosts.TakeOver;

/**
 * Posts are created and change hands, for use inside a transaction that is already running: whoever
 * calls it has asked for the permission. The actor's scope is looked at here.
 */
@Dependent
public class Staffing {

  private final Posts posts;
  private final Units units;
  private final Event<DutyProposed> proposed;

  @Inject
  public Staffing(Posts posts, Units units, Event<DutyProposed> proposed) {
    this.posts = posts;
    this.units = units;
    this.proposed = proposed;
  }

  /**
   * @throws Problem {@code territory.unknown-unit}, {@code territory.post-exists}, {@code
   *     territory.unknown-post} for the fallback, {@code territory.future-date}, {@code
   *     territory.before-its-unit}
   */
  public PostView create(Command command, UUID id, NewPost wish) {
    UnitPath path = new UnitPath(wish.unitPath());
    command.actor().mustReach(path);
    LocalDate today = dayOf(command.at());
    LocalDate from = Registry.notAfter(today, wish.from() == null ? today : wish.from());
    Post post = new Post(id, path, wish.role(), wish.name(), wish.fallbackPostId(), from);
    Unit unit =
        units
            .standing(path)
            .orElseThrow(() -> Problem.refused("territory.unknown-unit", "unit", path.value()));
    LocalDate since = unit.view().validFrom();
    if (from.isBefore(since)) {
      throw Problem.refused("territory.before-its-unit", "from", from, "since", since);
    }
    if (posts.exists(path, wish.role())) {
      throw Problem.conflict("territory.post-exists", "unit", path.value(), "role", wish.role());
    }
    if (wish.fallbackPostId() != null) {
      mustStand(known(wish.fallbackPostId()));
    }
    Instant opened = from.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    post.vacant(opened);
    posts.add(post, opened);
    return post.view(null);
  }

  /**
   * The former duty ends at the very instant the new one begins.
   *
   * @throws Problem {@code territory.unknown-post}, {@code territory.post-closed}, {@code
   *     territory.person-missing}, {@code territory.future-date}, {@code
   *     territory.before-present-duty}, and whatever an observer of {@link DutyProposed} objects
   */
  public PostView takeOver(Command command, UUID postId, TakeOver wish) {
    if (wish.personId() == null) {
      throw Problem.invalid("territory.person-missing");
    }
    Post post = reached(command, postId);
    String name = Text.name("personName", wish.personName());
    Duty before = posts.current(postId).orElse(null);
    Instant at = following(post, command, wish.on());
    proposed.fire(new DutyProposed(command, post.view(before), wish.personId(), dayOf(at)));
    Duty after = new Duty(Ids.next(), postId, wish.personId(), name, at);
    if (before != null) {
      before.end(at, null);
    }
    post.filled();
    posts.change(before, after);
    return post.view(after);
  }

  /**
   * Nobody is on duty from now on; the fallback answers at once.
   *
   * @param on the day it was left; now, when absent
   * @throws Problem {@code territory.already-vacant}, and as {@link #takeOver}
   */
  public PostView vacate(Command command, UUID postId, String reason, LocalDate on) {
    String why = Text.required("reason", reason, 200);
    Post post = reached(command, postId);
    Duty before =
        posts
            .current(postId)
            .orElseThrow(
                () -> Problem.conflict("territory.already-vacant", "post", post.view(null).name()));
    Instant at = following(post, command, on);
    before.end(at, why);
    post.vacant(at);
    posts.change(before, null);
    return post.view(null);
  }

  /**
   * Names the post that answers while this one is vacant.
   *
   * @param fallback null for the end of a chain
   * @throws Problem {@code territory.fallback-circle} when it would answer for itself in the end
   */
  public PostView refer(Command command, UUID postId, UUID fallback) {
    Post post = reached(command, postId);
    Set<UUID> seen = new HashSet<>();
    for (UUID next = fallback; next != null && seen.add(next); ) {
      Post onTheWay = known(next);
      mustStand(onTheWay);
      if (next.equals(postId)) {
        throw Problem.refused("territory.fallback-circle", "post", post.view(null).name());
      }
      next = onTheWay.fallback();
    }
    post.refer(fallback);
    posts.refer(post, command.at());
    return post.view(posts.current(postId).orElse(null));
  }

  /**
   * The start of a day in China, or this very moment when the day is today; what is behind us is
   * not rewritten. Of two who come at the same moment, the one who waited comes after the other.
   */
  private Instant following(Post post, Command command, LocalDate on) {
    LocalDate today = dayOf(command.at());
    LocalDate day = on == null ? today : Registry.notAfter(today, on);
    if (day.isBefore(post.openedOn())) {
      throw Problem.refused("territory.before-its-post", "day", day, "opened", post.openedOn());
    }
    Instant last = posts.lastChange(post.id()).orElse(Instant.MIN);
    if (day.equals(today)) {
      return last.isAfter(command.at()) ? last : command.at();
    }
    Instant at = day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    if (at.isBefore(last)) {
      throw Problem.refused("territory.before-present-duty", "day", day, "last", dayOf(last));
    }
    return at;
  }

  static LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, WorkingCalendar.ZONE);
  }

  private Post reached(Command command, UUID id) {
    Post post =
        posts
            .locked(id)
            .orElseThrow(() -> Problem.notFound("territory.unknown-post", "post", id.toString()));
    command.actor().mustReach(post.unitPath());
    mustStand(post);
    return post;
  }

  private Post known(UUID id) {
    return posts
        .find(id)
        .orElseThrow(() -> Problem.notFound("territory.unknown-post", "post", id.toString()));
  }

  private static void mustStand(Post post) {
    if (!post.stands()) {
      throw Problem.conflict("territory.post-closed", "post", post.view(null).name());
    }
  }
}
