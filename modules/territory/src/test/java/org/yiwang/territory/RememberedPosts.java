package org.yiwang.territory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.yiwang.kernel.UnitPath;

/** Posts in memory, with every duty there ever was on them. */
public final class RememberedPosts implements Posts {

  private final Map<UUID, Post> posts = new LinkedHashMap<>();
  private final Map<UUID, List<Duty>> duties = new HashMap<>();
  private final Map<UUID, Map<Instant, UUID>> fallbacks = new HashMap<>();

  public List<Duty> dutiesOn(UUID post) {
    return duties.getOrDefault(post, List.of());
  }

  public int count() {
    return posts.size();
  }

  /** By the instant from which it fell back there. */
  Map<Instant, UUID> fallbacksOf(UUID post) {
    return fallbacks.getOrDefault(post, Map.of());
  }

  public Post in(String unit, String role) {
    return of(new UnitPath(unit)).stream()
        .filter(post -> post.role().equals(role))
        .findFirst()
        .orElseThrow();
  }

  /** Those that stand. */
  public List<PostView> standing() {
    return posts.values().stream()
        .filter(Post::stands)
        .map(post -> post.view(current(post.id()).orElse(null)))
        .toList();
  }

  @Override
  public Optional<Post> find(UUID id) {
    return Optional.ofNullable(posts.get(id));
  }

  @Override
  public Optional<Post> locked(UUID id) {
    return find(id);
  }

  @Override
  public boolean exists(UnitPath unit, String role) {
    return posts.values().stream()
        .anyMatch(post -> post.unitPath().equals(unit) && post.role().equals(role));
  }

  @Override
  public List<Post> of(UnitPath unit) {
    return posts.values().stream()
        .filter(post -> post.stands() && post.unitPath().equals(unit))
        .toList();
  }

  @Override
  public List<Post> fallingBackTo(UUID post) {
    return posts.values().stream()
        .filter(other -> other.stands() && post.equals(other.fallback()))
        .toList();
  }

  @Override
  public Optional<Duty> current(UUID post) {
    return dutiesOn(post).stream().filter(duty -> duty.until() == null).findFirst();
  }

  @Override
  public Optional<Instant> lastChange(UUID post) {
    return dutiesOn(post).stream()
        .flatMap(
            duty -> Stream.of(duty.since(), duty.until() == null ? duty.since() : duty.until()))
        .max(Instant::compareTo);
  }

  @Override
  public void add(Post post, Instant since) {
    posts.put(post.id(), post);
    if (post.fallback() != null) {
      refer(post, since);
    }
  }

  @Override
  public void change(Duty before, Duty after) {
    if (before != null && before.until() == null) {
      throw new IllegalArgumentException("the former duty goes on");
    }
    if (after != null) {
      duties.computeIfAbsent(after.post(), any -> new ArrayList<>()).add(after);
    }
  }

  @Override
  public void refer(Post post, Instant since) {
    if (post.fallback() != null && !posts.containsKey(post.fallback())) {
      throw new IllegalArgumentException("no such fallback yet");
    }
    fallbacks.computeIfAbsent(post.id(), any -> new HashMap<>()).put(since, post.fallback());
  }
}
