package org.yiwang.territory.imports;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.imports.Applying;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Outcome;
import org.yiwang.platform.imports.Staged;

/** Writes a page of units in a few statements, after looking once more at what stands today. */
final class UnitApplying implements Applying {

  private final UnitSheet sheet;
  private final ImportScope scope;
  private final Set<String> founded = new HashSet<>();

  UnitApplying(UnitSheet sheet, ImportScope scope) {
    this.sheet = sheet;
    this.scope = scope;
  }

  @Override
  public void apply(Command command, List<Staged> rows) {
    Map<UUID, UnitRow> added = new LinkedHashMap<>();
    Map<UUID, UnitRow> changed = new LinkedHashMap<>();
    for (Staged row : rows) {
      if (row.outcome() == Outcome.ADD) {
        added.put(row.subject(), row.payload(UnitRow.class));
      } else if (row.outcome() == Outcome.CHANGE) {
        changed.put(row.subject(), row.payload(UnitRow.class));
      }
    }
    if (!added.isEmpty()) {
      add(added);
    }
    if (!changed.isEmpty()) {
      change(changed);
    }
  }

  private void add(Map<UUID, UnitRow> units) {
    units.values().forEach(unit -> founded.add(unit.path()));
    List<String> superiors =
        units.values().stream()
            .map(UnitRow::parent)
            .filter(parent -> !parent.isEmpty() && !founded.contains(parent))
            .distinct()
            .toList();
    Set<String> held = sheet.held(superiors);
    for (String superior : superiors) {
      if (!held.contains(superior)) {
        throw Problem.conflict("territory.unknown-superior", "superior", superior);
      }
    }
    List<String> codes = units.values().stream().map(UnitRow::code).toList();
    for (String taken : sheet.byCode(codes).keySet()) {
      throw Problem.conflict("territory.code-exists", "code", taken);
    }
    sheet.add(units, scope.on());
  }

  private void change(Map<UUID, UnitRow> units) {
    Map<UUID, KnownUnit> now = sheet.locked(units.keySet());
    for (Map.Entry<UUID, UnitRow> unit : units.entrySet()) {
      if (!now.containsKey(unit.getKey())) {
        throw Problem.conflict("territory.unknown-unit", "unit", unit.getValue().code());
      }
      mustFollow(now.get(unit.getKey()), unit.getValue());
    }
    sheet.change(units, now, scope.on());
  }

  /** Somebody may have given it another name since the file was checked. */
  private void mustFollow(KnownUnit now, UnitRow wish) {
    if (!now.name().equals(wish.name()) && scope.on().isBefore(now.named())) {
      throw Problem.conflict(
          "territory.before-present-name", "from", scope.on(), "begun", now.named());
    }
  }
}
