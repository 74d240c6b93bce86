package org.yiwang.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/** The units as their module keeps them. */
public interface Units {

  /** The unit, locked until the transaction ends, so that two changes of it cannot both win. */
  Optional<Unit> locked(UUID id);

  /** Those of the paths with a standing unit, which cannot end before the transaction does. */
  Map<UnitPath, Unit> standing(Collection<UnitPath> paths);

  default Optional<Unit> standing(UnitPath path) {
    return Optional.ofNullable(standing(List.of(path)).get(path));
  }

  default boolean stands(UnitPath path) {
    return standing(path).isPresent();
  }

  /** Whether a unit ever had this path; paths are never given twice. */
  boolean everStood(UnitPath path);

  /** Whether a standing unit has this code; codes are what people and letters call a unit by. */
  boolean codeStands(String code);

  /** A standing unit and all that stand below it, locked, superiors first. */
  List<Unit> standingFrom(UnitPath top);

  /** Paths ever given below a unit, however deep, whether they stand or not. */
  Set<String> pathsEverBelow(UnitPath superior);

  /** Codes ever given to the branches and grids of a village. */
  Set<String> codesEverIn(String villageCode);

  void add(Unit unit);

  /** Keeps that units have ended, before others may take their codes. */
  void end(List<Unit> ended);

  /** In the order of time. */
  List<UnitName> names(UUID unit);

  /** Ends the present name of a unit on a day and begins the one it has now. */
  void rename(Unit unit, LocalDate from);

  /** A name from before the earliest one. */
  void alias(UUID unit, UnitName name);
}
