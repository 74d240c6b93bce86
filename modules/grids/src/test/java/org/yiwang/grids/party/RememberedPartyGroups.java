package org.yiwang.grids.party;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/** Party groups in memory. */
public final class RememberedPartyGroups implements PartyGroups {

  private final Map<UUID, PartyGroup> groups = new LinkedHashMap<>();

  @Override
  public List<PartyGroup> ofIds(Collection<UUID> ids) {
    return groups.values().stream().filter(group -> ids.contains(group.id())).toList();
  }

  @Override
  public List<PartyGroup> standing(Collection<UnitPath> branches) {
    return groups.values().stream()
        .filter(group -> group.span().isOpen() && branches.contains(group.branch()))
        .toList();
  }

  @Override
  public void keep(Collection<PartyGroup> changed) {
    changed.forEach(group -> groups.put(group.id(), group));
  }
}
