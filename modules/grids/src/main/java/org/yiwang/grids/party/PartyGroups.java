package org.yiwang.grids.party;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/** The Party groups as their module keeps them. */
public interface PartyGroups {

  /** Locked until the transaction ends. */
  List<PartyGroup> ofIds(Collection<UUID> ids);

  /** Those that stand under these branches today, locked likewise. */
  List<PartyGroup> standing(Collection<UnitPath> branches);

  void keep(Collection<PartyGroup> groups);
}
