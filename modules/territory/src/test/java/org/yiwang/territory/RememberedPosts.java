package org.yiwang.territory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
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
  public Map<UUID, Post> ofIds(Collection<UUID> ids) {
    Map<UUID, Post> found = new HashMap<>(posts);
    found.keySet().retainAll(ids);
    return found;
  }

  @Override
  public Map<UUID, Post> locked(Collection<UUID> ids) {
    return ofIds(ids);
  }

  @Override
  public Set<String> everIn(Collection<UnitPath> units) {
    return posts.values().stream()
        .filter(post -> units.contains(post.unitPath()))
        .map(Post::key)
        .collect(Collectors.toSet());
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
  public Map<UUID, Duty> current(Collection<UUID> wanted) {
    return wanted.stream()
        .flatMap(post -> dutiesOn(post).stream())
        .filter(duty -> duty.until() == null)
        .collect(Collectors.toMap(Duty::post, duty -> duty));
  }

  @Override
  public Map<UUID, Instant> lastChanges(Collection<UUID> wanted) {
    return wanted.stream()
        .flatMap(post -> dutiesOn(post).stream())
        .collect(
            Collectors.toMap(
                Duty::post,
                duty -> duty.until() == null ? duty.since() : duty.until(),
                BinaryOperator.maxBy(Instant::compareTo)));
  }

  @Override
  public void add(Post post, Instant since) {
    posts.put(post.id(), post);
    if (post.fallback() != null) {
      refer(post, since);
    }
  }

  @Override
  public void addAll(List<Post> added) {
    added.forEach(post -> add(post, post.opened()));
  }

  @Override
  public void changeAll(Collection<Duty> ended, Collection<Duty> begun) {
    if (ended.stream().anyMatch(duty -> duty.until() == null)) {
      throw new IllegalArgumentException("the former duty goes on");
    }
    for (Duty duty : begun) {
      if (current(duty.post()).isPresent()) {
        throw new IllegalArgumentException("two on duty on one post");
      }
      duties.computeIfAbsent(duty.post(), any -> new ArrayList<>()).add(duty);
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
