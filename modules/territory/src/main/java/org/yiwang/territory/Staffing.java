package org.yiwang.territory;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

  /**
   * A post to be.
   *
   * @param id it will have
   */
  public record Opening(UUID id, NewPost wish) {}

  /** Somebody who is to take over a post. */
  public record Taking(UUID post, TakeOver wish) {}

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
    return createAll(command, List.of(new Opening(id, wish))).get(0);
  }

  /**
   * As {@link #create}, all of them or none; a post may fall back to one before it in the list. The
   * views come in the order of the list.
   */
  public List<PostView> createAll(Command command, List<Opening> openings) {
    List<Post> made = openings.stream().map(opening -> opened(command, opening)).toList();
    Set<UnitPath> paths = made.stream().map(Post::unitPath).collect(Collectors.toSet());
    Map<UnitPath, Unit> standing = units.standing(paths);
    made.forEach(post -> mustFit(post, standing.get(post.unitPath())));
    Set<String> taken = posts.everIn(paths);
    Map<UUID, Post> known =
        posts.ofIds(made.stream().map(Post::fallback).filter(Objects::nonNull).toList());
    for (Post post : made) {
      if (!taken.add(post.key())) {
        throw Problem.conflict(
            "territory.post-exists", "unit", post.unitPath().value(), "role", post.role());
      }
      if (post.fallback() != null) {
        mustStand(found(known, post.fallback()));
      }
      known.put(post.id(), post);
    }
    posts.addAll(made);
    return made.stream().map(post -> post.view(null)).toList();
  }

  private static Post opened(Command command, Opening opening) {
    NewPost wish = opening.wish();
    UnitPath path = new UnitPath(wish.unitPath());
    command.actor().mustReach(path);
    LocalDate today = dayOf(command.at());
    LocalDate from = Registry.notAfter(today, wish.from() == null ? today : wish.from());
    Post post = new Post(opening.id(), path, wish.role(), wish.name(), wish.fallbackPostId(), from);
    post.vacant(post.opened());
    return post;
  }

  private static void mustFit(Post post, Unit unit) {
    if (unit == null) {
      throw Problem.refused("territory.unknown-unit", "unit", post.unitPath().value());
    }
    LocalDate since = unit.view().validFrom();
    if (post.openedOn().isBefore(since)) {
      throw Problem.refused("territory.before-its-unit", "from", post.openedOn(), "since", since);
    }
  }

  /**
   * The former duty ends at the very instant the new one begins.
   *
   * @throws Problem {@code territory.unknown-post}, {@code territory.post-closed}, {@code
   *     territory.person-missing}, {@code territory.future-date}, {@code
   *     territory.before-present-duty}, and whatever an observer of {@link DutyProposed} objects
   */
  public PostView takeOver(Command command, UUID postId, TakeOver wish) {
    return takeOverAll(command, List.of(new Taking(postId, wish))).get(0);
  }

  /**
   * As {@link #takeOver}, all of them or none. Observers are told of each before any of them is
   * written, as if it were the only one. The views come in the order of the list.
   *
   * @param takings of any post one at most
   */
  public List<PostView> takeOverAll(Command command, List<Taking> takings) {
    if (takings.stream().anyMatch(taking -> taking.wish().personId() == null)) {
      throw Problem.invalid("territory.person-missing");
    }
    Map<UUID, Taking> wanted = new LinkedHashMap<>();
    takings.forEach(taking -> wanted.put(taking.post(), taking));
    if (wanted.size() < takings.size()) {
      throw new IllegalArgumentException("a post is taken over twice at the same moment");
    }
    Map<UUID, Post> held = posts.locked(wanted.keySet());
    wanted.keySet().forEach(id -> mustReach(command, found(held, id)));
    Map<UUID, Duty> before = posts.current(wanted.keySet());
    Map<UUID, Instant> last = posts.lastChanges(wanted.keySet());
    List<Duty> begun = new ArrayList<>();
    wanted.forEach(
        (id, taking) -> {
          Post post = held.get(id);
          TakeOver wish = taking.wish();
          Instant at = following(post, last.get(id), command, wish.on());
          begun.add(
              new Duty(
                  Ids.next(), id, wish.personId(), Text.name("personName", wish.personName()), at));
          proposed.fire(
              new DutyProposed(command, post.view(before.get(id)), wish.personId(), dayOf(at)));
        });
    for (Duty duty : begun) {
      held.get(duty.post()).filled();
      if (before.containsKey(duty.post())) {
        before.get(duty.post()).end(duty.since(), null);
      }
    }
    posts.changeAll(before.values(), begun);
    return begun.stream().map(duty -> held.get(duty.post()).view(duty)).toList();
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
    Instant at = following(post, posts.lastChange(postId).orElse(null), command, on);
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
      Post onTheWay = found(posts.ofIds(List.of(next)), next);
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
   *
   * @param changed when somebody last came or went; null when nobody ever did
   */
  private static Instant following(Post post, Instant changed, Command command, LocalDate on) {
    LocalDate today = dayOf(command.at());
    LocalDate day = on == null ? today : Registry.notAfter(today, on);
    if (day.isBefore(post.openedOn())) {
      throw Problem.refused("territory.before-its-post", "day", day, "opened", post.openedOn());
    }
    Instant last = changed == null ? Instant.MIN : changed;
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
    Post post = found(posts.locked(List.of(id)), id);
    mustReach(command, post);
    return post;
  }

  private static void mustReach(Command command, Post post) {
    command.actor().mustReach(post.unitPath());
    mustStand(post);
  }

  private static Post found(Map<UUID, Post> posts, UUID id) {
    return Optional.ofNullable(posts.get(id))
        .orElseThrow(() -> Problem.notFound("territory.unknown-post", "post", id.toString()));
  }

  private static void mustStand(Post post) {
    if (!post.stands()) {
      throw Problem.conflict("territory.post-closed", "post", post.view(null).name());
    }
  }
}
