package org.yiwang.territory.imports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;

/** The units as whole files need them: many at once, a statement for each page of rows. */
public interface UnitSheet {

  /** Those of the codes that stand, by code. */
  Map<String, KnownUnit> byCode(Collection<String> codes);

  /** Those of the paths that stand, by path. */
  Map<String, KnownUnit> byPath(Collection<String> paths);

  /** Those of the paths whose unit has ended. */
  Set<String> ended(Collection<String> paths);

  /** Those that stand below a unit at a level, in the order of their paths, from after one on. */
  List<KnownUnit> below(UnitPath top, Level level, String after, int limit);

  /** Those of the paths that stand; they cannot end before the transaction does. */
  Set<String> held(Collection<String> paths);

  /** Those of the ids that stand, locked, by id. */
  Map<UUID, KnownUnit> locked(Collection<UUID> ids);

  void add(Map<UUID, UnitRow> units, LocalDate from);

  /** Another name from a day on, or another display number at once. */
  void change(Map<UUID, UnitRow> units, Map<UUID, KnownUnit> before, LocalDate from);
}
