package org.yiwang.appeals;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/**
 * Finds open appeals whose place or holder has changed; they stay locked while they are moved. One
 * that somebody closed at the same moment may be among them.
 */
public interface Homeless {

  /**
   * Open appeals at one of the places or held by one of the posts, in the order of their ids.
   *
   * @param after the last one of the batch before; null to begin with
   */
  List<Appeal> of(Collection<String> places, Collection<UUID> posts, UUID after, int limit);

  /** Open appeals of some households at a place. */
  List<Appeal> of(UnitPath place, Collection<UUID> households);
}
