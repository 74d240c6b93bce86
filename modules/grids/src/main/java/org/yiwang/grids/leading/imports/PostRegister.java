package org.yiwang.grids.leading.imports;

import java.util.Collection;
import java.util.Map;
import org.yiwang.kernel.UnitPath;

/** The posts that stand, many units at a time. */
public interface PostRegister {

  /** By {@link StandingPost#key}. */
  Map<String, StandingPost> of(Collection<UnitPath> units);
}
