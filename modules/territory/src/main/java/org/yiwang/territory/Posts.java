package org.yiwang.territory;

import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/** The posts and duties as their module keeps them. */
public interface Posts {

  Optional<Post> find(UUID id);

  boolean exists(UnitPath unit, String role);

  /** Who is on duty, locked until the transaction ends, so that two changes cannot both win. */
  Optional<Duty> current(UUID post);

  void add(Post post);

  /** Ends what was and begins what is; the end is written first. */
  void change(Duty before, Duty after);
}
