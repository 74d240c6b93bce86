package org.yiwang.territory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/** The posts and duties as their module keeps them. */
public interface Posts {

  Optional<Post> find(UUID id);

  /** The post, locked until the transaction ends, so that two changes cannot both win. */
  Optional<Post> locked(UUID id);

  boolean exists(UnitPath unit, String role);

  /** The standing posts of exactly this unit, locked. */
  List<Post> of(UnitPath unit);

  /** Standing posts that fall back to this one, locked. */
  List<Post> fallingBackTo(UUID post);

  /** Who is on duty, locked until the transaction ends. */
  Optional<Duty> current(UUID post);

  /** When somebody last came or went. */
  Optional<Instant> lastChange(UUID post);

  /** Keeps a post, which refers to its fallback from an instant on. */
  void add(Post post, Instant since);

  /**
   * Ends what was and begins what is; the end is written first.
   *
   * @param before null when nobody was on duty
   * @param after null when nobody follows
   */
  void change(Duty before, Duty after);

  /** Keeps that the post falls back, from an instant on, to the one it says now. */
  void refer(Post post, Instant since);
}
