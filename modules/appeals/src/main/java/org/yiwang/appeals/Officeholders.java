package org.yiwang.appeals;

import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/** Who is on duty on posts at this moment, for finding those whom a matter names. */
public interface Officeholders {

  /**
   * @param unit path of the unit of the post
   */
  record Holder(UUID person, String name, String unit) {}

  /** Everybody on duty in a unit, its superiors up to the town, and the grids of a wider place. */
  List<Holder> above(UnitPath place);

  /** Paths of the units whose posts a person is on duty at. */
  List<String> unitsOf(UUID person);
}
