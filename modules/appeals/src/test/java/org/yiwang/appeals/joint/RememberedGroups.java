package org.yiwang.appeals.joint;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiwang.kernel.Command;

/** Groups in memory, with the appeals they may be made of. */
final class RememberedGroups implements JointCases {

  private final Map<UUID, Known> appeals = new LinkedHashMap<>();
  private final Map<UUID, JointCase> groups = new LinkedHashMap<>();
  private final Map<UUID, Set<UUID>> members = new LinkedHashMap<>();
  private final Map<UUID, String> offers = new LinkedHashMap<>();
  private List<UUID> voices = List.of();

  void knows(Known appeal) {
    appeals.put(appeal.id(), appeal);
  }

  void warned(List<UUID> ofTheWarning) {
    voices = ofTheWarning;
  }

  String offer(UUID group) {
    return offers.get(group);
  }

  @Override
  public Optional<JointCase> find(UUID id) {
    return Optional.ofNullable(groups.get(id));
  }

  @Override
  public Map<UUID, Known> known(Collection<UUID> wanted) {
    Map<UUID, Known> found = new LinkedHashMap<>();
    wanted.stream().filter(appeals::containsKey).forEach(id -> found.put(id, appeals.get(id)));
    return found;
  }

  @Override
  public List<UUID> voicesOf(UUID warning) {
    return voices;
  }

  @Override
  public Map<UUID, String> joined(Collection<UUID> wanted) {
    Map<UUID, String> found = new LinkedHashMap<>();
    members.forEach(
        (group, all) ->
            all.stream()
                .filter(wanted::contains)
                .forEach(id -> found.put(id, groups.get(group).title())));
    return found;
  }

  @Override
  public void add(Command command, JointCase group) {
    groups.put(group.id(), group);
  }

  @Override
  public void change(Command command, JointCase group, String reason) {
    groups.put(group.id(), group);
  }

  @Override
  public void join(Command command, UUID group, Collection<UUID> wanted) {
    members.computeIfAbsent(group, any -> new LinkedHashSet<>()).addAll(wanted);
  }

  @Override
  public void leave(Command command, UUID group, Collection<UUID> leaving, String reason) {
    members.get(group).removeAll(Set.copyOf(leaving));
  }

  @Override
  public void offer(Command command, UUID group, String answer) {
    offers.put(group, answer);
  }
}
