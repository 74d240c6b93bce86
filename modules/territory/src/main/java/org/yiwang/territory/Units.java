package org.yiwang.territory;

import org.yiwang.kernel.UnitPath;

/** The units as their module keeps them. */
public interface Units {

  boolean stands(UnitPath path);

  void add(Unit unit);
}
