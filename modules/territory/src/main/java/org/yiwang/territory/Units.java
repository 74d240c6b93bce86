package org.yiwang.territory;

import org.yiwang.kernel.UnitPath;

/** The units as their module keeps them. */
public interface Units {

  boolean stands(UnitPath path);

  /** Whether a standing unit has this code; codes are what people and letters call a unit by. */
  boolean codeStands(String code);

  void add(Unit unit);
}
