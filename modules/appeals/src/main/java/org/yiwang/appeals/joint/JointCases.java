package org.yiwang.appeals.joint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.Command;

/** All groups that are led together. */
public interface JointCases {

  /** Waits for whoever is changing it. */
  Optional<JointCase> find(UUID id);

  /** What is known of these appeals, by id; unknown ones are left out. */
  Map<UUID, Known> known(Collection<UUID> appeals);

  /** The voices of a warning that is open; empty when there is none. */
  List<UUID> voicesOf(UUID warning);

  /** Titles of the groups that these are in already, by appeal. */
  Map<UUID, String> joined(Collection<UUID> appeals);

  void add(Command command, JointCase group);

  void change(Command command, JointCase group, String reason);

  void join(Command command, UUID group, Collection<UUID> appeals);

  void leave(Command command, UUID group, Collection<UUID> appeals, String reason);

  void offer(Command command, UUID group, String answer);
}
