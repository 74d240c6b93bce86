package org.yiwang.territory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.WorkingCalendar;

/**
 * The posts of units that end. Each is followed by the post of its role in the unit that takes
 * over: one that is there keeps its own people; one made for it takes the person along, whose duty
 * ends and begins again at the same instant. What fell back to a closed post falls back to the one
 * that followed it.
 */
@Dependent
public class PostHandover {

  private final Posts posts;

  @Inject
  public PostHandover(Posts posts) {
    this.posts = posts;
  }

  /** The posts that close with each unit, in the order of the steps. */
  Map<Handover.Step, List<Post>> closing(List<Handover.Step> steps) {
    Map<Handover.Step, List<Post>> closing = new LinkedHashMap<>();
    steps.forEach(step -> closing.put(step, posts.of(step.from().path())));
    return closing;
  }

  /**
   * The start of the first day of the new order; for today this moment, or that of a change that
   * came in between.
   *
   * @throws Problem {@code territory.post-changed-since}
   */
  Instant handedOver(Map<Handover.Step, List<Post>> closing, Command command, LocalDate on) {
    boolean today = on.equals(Staffing.dayOf(command.at()));
    Instant at = today ? command.at() : on.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    for (Post post : closing.values().stream().flatMap(List::stream).toList()) {
      Instant last = posts.lastChange(post.id()).orElse(Instant.MIN);
      if (today) {
        at = last.isAfter(at) ? last : at;
      } else if (last.isAfter(at) || post.openedOn().isAfter(on)) {
        LocalDate day = last.isAfter(at) ? Staffing.dayOf(last) : post.openedOn();
        throw Problem.refused(
            "territory.post-changed-since", "post", post.view(null).name(), "day", day);
      }
    }
    return at;
  }

  List<PostSuccession> run(Map<Handover.Step, List<Post>> closings, Instant at, LocalDate on) {
    Map<Post, Post> followed = new LinkedHashMap<>();
    Set<Post> made = new HashSet<>();
    Map<UnitPath, Map<String, Post>> heirs = new HashMap<>();
    for (Map.Entry<Handover.Step, List<Post>> each : closings.entrySet()) {
      Handover.Step step = each.getKey();
      Map<String, Post> heir =
          heirs.computeIfAbsent(
              step.to().path(),
              path ->
                  posts.of(path).stream()
                      .collect(Collectors.toMap(Post::role, Function.identity())));
      boolean dissolved = step.from().path().level() != step.to().path().level();
      for (Post closing : each.getValue()) {
        Post next = heir.get(closing.role());
        if (next == null && !dissolved) {
          next = closing.again(Ids.next(), step.to().path(), on);
          heir.put(next.role(), next);
          made.add(next);
        }
        followed.put(closing, next);
      }
    }
    return finish(followed, made, at, on);
  }

  private List<PostSuccession> finish(
      Map<Post, Post> followed, Set<Post> made, Instant at, LocalDate on) {
    Chain chain = new Chain(followed);
    followed.replaceAll((closing, next) -> next == null ? chain.afterDissolution(closing) : next);
    Set<Post> kept = new HashSet<>();
    Map<Post, UUID> wanted = new HashMap<>();
    List<PostSuccession> told = new ArrayList<>();
    for (Map.Entry<Post, Post> pair : followed.entrySet()) {
      Post closing = pair.getKey();
      Post next = pair.getValue();
      Duty before = posts.current(closing.id()).orElse(null);
      if (made.contains(next) && kept.add(next)) {
        wanted.put(next, next.fallback());
        next.refer(null);
        posts.add(next, at);
      }
      hand(before, made.contains(next) ? next : null, at);
      closing.close(on, next == null ? null : next.id());
      told.add(new PostSuccession(closing.id(), next == null ? null : next.id()));
    }
    refer(followed, wanted, chain, at);
    return told;
  }

  /** The first person who comes to a post made for them stays on duty. */
  private void hand(Duty before, Post next, Instant at) {
    if (before == null) {
      return;
    }
    before.end(at, null);
    Duty after = null;
    if (next != null && posts.current(next.id()).isEmpty()) {
      after = before.again(Ids.next(), next.id(), at);
      next.filled();
    }
    posts.change(before, after);
  }

  /**
   * @param wanted fallbacks of posts just made, which could not be kept before all of them were
   */
  private void refer(Map<Post, Post> followed, Map<Post, UUID> wanted, Chain chain, Instant at) {
    wanted.forEach(Post::refer);
    Set<Post> done = new HashSet<>();
    for (Map.Entry<Post, Post> pair : followed.entrySet()) {
      Post next = pair.getValue();
      if (next != null && done.add(next)) {
        refer(next, wanted.containsKey(next), chain, at);
      }
      for (Post other : posts.fallingBackTo(pair.getKey().id())) {
        if (done.add(other)) {
          refer(other, false, chain, at);
        }
      }
    }
  }

  private void refer(Post post, boolean made, Chain chain, Instant at) {
    UUID fallback = chain.standing(post, post.fallback());
    if (made || !Objects.equals(fallback, post.fallback())) {
      post.refer(fallback);
      posts.refer(post, at);
    }
  }

  /** Fallbacks as they will be, seen through the posts that close. */
  private final class Chain {

    private final Map<UUID, Post> closing = new HashMap<>();
    private final Map<Post, Post> followed;

    Chain(Map<Post, Post> followed) {
      this.followed = followed;
      followed.keySet().forEach(post -> closing.put(post.id(), post));
    }

    /** The first post of a dissolved one's chain that stands; null when there is none. */
    Post afterDissolution(Post dissolved) {
      UUID next = dissolved.fallback();
      Set<UUID> seen = new HashSet<>();
      while (next != null && closing.containsKey(next) && seen.add(next)) {
        next = closing.get(next).fallback();
      }
      return next == null || closing.containsKey(next) ? null : posts.find(next).orElse(null);
    }

    /** Who will answer for a post, where {@code wanted} did; never the post itself. */
    UUID standing(Post post, UUID wanted) {
      Set<UUID> tried = new HashSet<>();
      UUID asked = wanted;
      while (asked != null && tried.add(asked)) {
        UUID heir = heirOf(asked);
        if (heir != null && !leadsTo(heir, post.id())) {
          return heir;
        }
        asked = posts.find(asked).map(Post::fallback).orElse(null);
      }
      return null;
    }

    private UUID heirOf(UUID id) {
      Post closed = closing.get(id);
      if (closed == null) {
        return id;
      }
      Post next = followed.get(closed);
      return next == null ? null : next.id();
    }

    private boolean leadsTo(UUID from, UUID goal) {
      Set<UUID> seen = new HashSet<>();
      UUID at = from;
      while (at != null && seen.add(at)) {
        if (at.equals(goal)) {
          return true;
        }
        UUID fallback = posts.find(at).map(Post::fallback).orElse(null);
        at = fallback == null ? null : heirOf(fallback);
      }
      return false;
    }
  }
}
