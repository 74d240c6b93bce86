package org.yiwang.grids.households.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yiwang.grids.Change;
import org.yiwang.grids.households.Household;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Leaver;
import org.yiwang.platform.imports.Leavers;
import org.yiwang.platform.imports.Staging;
import org.yiwang.platform.imports.Tally;

/** Who is kept in the villages of a file and no longer named by it. */
final class FindingLeavers {

  private final ImportScope scope;
  private final Villages villages;
  private final Registers registers;

  FindingLeavers(ImportScope scope, Villages villages, Registers registers) {
    this.scope = scope;
    this.villages = villages;
    this.registers = registers;
  }

  /** By grid, those who leave when the file is asked to end them. */
  Map<UnitPath, Change> find(Staging staging) {
    Map<UnitPath, Change> leaving = new HashMap<>();
    for (UnitPath village : named(staging)) {
      registers.inhabitants(
          village,
          some -> {
            Map<String, Household> byKey =
                some.stream()
                    .collect(
                        Collectors.toMap(
                            one -> CheckingHouseholds.key(village, one.number()),
                            one -> one,
                            (one, other) -> one));
            List<Leaver> gone = new ArrayList<>();
            for (String key : new TreeSet<>(staging.absent(byKey.keySet()))) {
              Household household = byKey.get(key);
              mustBeAbleToLeave(household);
              gone.add(leaver(household, key));
              if (!household.last().waits() && scope.leavers() == Leavers.END) {
                leaving.merge(household.last().place(), Change.one(household.kind()), Change::plus);
              }
            }
            staging.leave(gone);
          });
    }
    return leaving;
  }

  /** Nobody leaves before, or on, the day on which they last came, moved or changed. */
  private void mustBeAbleToLeave(Household household) {
    LocalDate since = household.last().from();
    if (scope.leavers() == Leavers.END && !scope.on().isAfter(since)) {
      throw Problem.refused(
          "grids.import-leaver-later",
          "number",
          household.number(),
          "head",
          household.last().who().headName(),
          "on",
          scope.on(),
          "since",
          since,
          "earliest",
          since.plusDays(1));
    }
  }

  private Leaver leaver(Household household, String key) {
    String grid =
        household.last().waits()
            ? null
            : villages.grid(household.last().place()).map(Registers.GridRef::name).orElse(null);
    String group =
        household.last().waits()
            ? null
            : new GridGroup(household.last().place(), household.kind()).toString();
    String line =
        CheckingHouseholds.line(
            household.last().who().headName(), household.last().who().members(), grid);
    String named =
        Messages.sentence(
            "grids.import-line.leaver", Map.of("number", household.number(), "line", line));
    return new Leaver(household.id(), key, group, named, null);
  }

  /** The villages of which the file names at least one household. */
  private static Set<UnitPath> named(Staging staging) {
    return staging.tallies().stream()
        .map(Tally::group)
        .filter(Objects::nonNull)
        .map(GridGroup::village)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
