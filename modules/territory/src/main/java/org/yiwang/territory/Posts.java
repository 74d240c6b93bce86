package org.yiwang.territory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.yiwang.kernel.UnitPath;

/** The posts and duties as their module keeps them; many at once cost no more than one. */
public interface Posts {

  Optional<Post> find(UUID id);

  /** Those of the ids that there are, by id. */
  Map<UUID, Post> ofIds(Collection<UUID> ids);

  /** As {@link #ofIds}, locked until the transaction ends, so that two changes cannot both win. */
  Map<UUID, Post> locked(Collection<UUID> ids);

  default Optional<Post> locked(UUID id) {
    return Optional.ofNullable(locked(List.of(id)).get(id));
  }

  /** The {@link Post#key} of every post there ever was in exactly these units. */
  Set<String> everIn(Collection<UnitPath> units);

  /** The standing posts of exactly this unit, locked. */
  List<Post> of(UnitPath unit);

  /** Standing posts that fall back to this one, locked. */
  List<Post> fallingBackTo(UUID post);

  /** Who is on duty, by post, locked until the transaction ends; vacant posts are left out. */
  Map<UUID, Duty> current(Collection<UUID> posts);

  default Optional<Duty> current(UUID post) {
    return Optional.ofNullable(current(List.of(post)).get(post));
  }

  /** When somebody last came or went, by post; where nobody ever did, it is left out. */
  Map<UUID, Instant> lastChanges(Collection<UUID> posts);

  default Optional<Instant> lastChange(UUID post) {
    return Optional.ofNullable(lastChanges(List.of(post)).get(post));
  }

  /** Keeps a post, which refers to its fallback from an instant on. */
  void add(Post post, Instant since);

  /** Keeps posts that refer to their fallbacks since they were opened, in this order. */
  void addAll(List<Post> posts);

  /**
   * Ends what was and begins what is; the end is written first.
   *
   * @param before null when nobody was on duty
   * @param after null when nobody follows
   */
  default void change(Duty before, Duty after) {
    changeAll(Stream.ofNullable(before).toList(), Stream.ofNullable(after).toList());
  }

  /** As {@link #change}, for many posts: all ends are written first. */
  void changeAll(Collection<Duty> ended, Collection<Duty> begun);

  /** Keeps that the post falls back, from an instant on, to the one it says now. */
  void refer(Post post, Instant since);
}
