package org.yiwang.grids.leading;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/** The posts of crews that stand today. */
public interface CrewPosts {

  List<CrewPost> ofGrids(Collection<UnitPath> grids);

  /** Every crew post that one of these people is on. */
  List<CrewPost> heldBy(Collection<UUID> people);
}
