package org.yiwang.appeals.joint;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.Command;

/** Which appeals say more about one another, and what is known of them. */
public interface Links {

  /**
   * @param appeal the later one
   * @param other the one it repeats or belongs to
   * @param endedAt null while it holds
   */
  record Link(UUID id, UUID appeal, UUID other, LinkKind kind, String note, Instant endedAt) {}

  /** Those that there are, by id. */
  Map<UUID, Known> known(Collection<UUID> appeals);

  Optional<Link> find(UUID id);

  /** Those of an appeal that hold, in either direction. */
  List<Link> of(UUID appeal);

  void add(Command command, Link link);

  void end(Command command, Link link, String reason);
}
