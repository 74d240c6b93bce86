package org.yiwang.grids.households.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yiwang.grids.HouseholdKind;
import org.yiwang.grids.households.Household;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Seal;
import org.yiwang.platform.imports.Checked;
import org.yiwang.platform.imports.Checking;
import org.yiwang.platform.imports.Fault;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Parsed;
import org.yiwang.platform.imports.Staging;

/** Holds each row against the households that are kept. An empty cell leaves what is known. */
final class CheckingHouseholds implements Checking {

  private final ImportScope scope;
  private final Villages villages;
  private final Registers registers;
  private final Seal seal;
  private final FittingGrids fitting;
  private final Comparing comparing;

  CheckingHouseholds(
      ImportScope scope, Villages villages, Registers registers, Seal seal, FittingGrids fitting) {
    this.scope = scope;
    this.villages = villages;
    this.registers = registers;
    this.seal = seal;
    this.fitting = fitting;
    this.comparing = new Comparing(seal);
  }

  @Override
  public String key(Parsed row) {
    if (!row.has("villageCode") || !row.has("number")) {
      return null;
    }
    return villages
        .ofCode(row.text("villageCode"))
        .map(village -> key(village, row.text("number")))
        .orElse(null);
  }

  static String key(UnitPath village, String number) {
    return village.value() + number;
  }

  @Override
  public List<Checked> check(List<Parsed> batch) {
    Map<UnitPath, Set<String>> numbers = new HashMap<>();
    for (Parsed row : batch) {
      villages
          .ofCode(row.text("villageCode"))
          .ifPresent(
              village ->
                  numbers.computeIfAbsent(village, any -> new HashSet<>()).add(row.text("number")));
    }
    Map<String, List<Household>> known = new HashMap<>();
    numbers.forEach(
        (village, wanted) ->
            registers
                .ofNumbers(villages.lineage(village), wanted)
                .forEach(
                    household ->
                        known
                            .computeIfAbsent(
                                key(village, household.number()), any -> new ArrayList<>())
                            .add(household)));
    return batch.stream().map(row -> check(row, known)).toList();
  }

  private Checked check(Parsed row, Map<String, List<Household>> known) {
    Optional<UnitPath> village = villages.ofCode(row.text("villageCode"));
    if (village.isEmpty()) {
      return error(
          "villageCode",
          Problem.refused("grids.import-unknown-village", "code", row.text("villageCode")));
    }
    if (!scope.actor().scope().contains(village.get())) {
      return error(
          "villageCode",
          Problem.forbidden("access.outside-scope", "scope", scope.actor().scope().value()));
    }
    Registers.GridRef grid = villages.grids(village.get()).get(row.text("gridCode"));
    if (grid == null && row.has("gridCode")) {
      return error(
          "gridCode", Problem.refused("grids.import-unknown-grid", "code", row.text("gridCode")));
    }
    if (row.has("longitude") != row.has("latitude")) {
      return error(
          row.has("longitude") ? "latitude" : "longitude", Problem.invalid("grids.location-half"));
    }
    List<Household> same = known.getOrDefault(key(village.get(), row.text("number")), List.of());
    if (same.size() > 1) {
      return error(
          "number", Problem.refused("grids.import-two-of-a-number", "number", row.text("number")));
    }
    return same.isEmpty() ? added(row, village.get(), grid) : held(row, same.get(0), grid);
  }

  private static Checked error(String field, Problem problem) {
    return Checked.error(new Fault(field, problem));
  }

  private Checked added(Parsed row, UnitPath village, Registers.GridRef grid) {
    HouseholdKind kind = HouseholdKind.ofSlug(row.text("kind"));
    ImportedHousehold payload =
        new ImportedHousehold(
            village.value(),
            row.text("number"),
            kind.slug(),
            grid == null ? null : grid.id(),
            grid == null ? null : grid.path().value(),
            false,
            row.text("headName"),
            row.has("idNumber")
                ? ImportedHousehold.Hidden.of(seal.seal(row.idNumber("idNumber").value()))
                : null,
            row.has("phone")
                ? ImportedHousehold.Hidden.of(seal.seal(row.phone("phone").digits()))
                : null,
            row.has("members") ? row.integer("members") : 1,
            row.text("villageGroup"),
            row.text("address"),
            decimal(row, "longitude"),
            decimal(row, "latitude"),
            List.of());
    String line = line(payload.headName(), payload.members(), grid == null ? null : grid.name());
    if (grid == null) {
      return Checked.waiting(
              Ids.next(), payload, new Fault("gridCode", Problem.refused("grids.import-no-grid")))
          .in(GridGroup.waiting(village))
          .showing(null, line);
    }
    return Checked.add(Ids.next(), payload)
        .in(new GridGroup(grid.path(), kind).toString())
        .showing(null, line);
  }

  private Checked held(Parsed row, Household kept, Registers.GridRef grid) {
    if (!kept.kind().slug().equals(row.text("kind"))) {
      return error("kind", Problem.refused("grids.import-other-kind", "number", kept.number()));
    }
    boolean gone = kept.until() != null;
    LocalDate last = gone ? kept.until() : kept.last().from();
    ImportedHousehold payload = comparing.against(row, kept, grid);
    boolean moves = grid != null && !grid.id().equals(kept.last().grid());
    if (!gone && !moves && payload.fields().isEmpty()) {
      return Checked.same(kept.id())
          .in(stands(kept))
          .from(stands(kept))
          .showing(before(kept), null);
    }
    if (scope.on().isBefore(last)) {
      return error(
          null, Problem.refused("grids.before-last-change", "on", scope.on(), "since", last));
    }
    String from = gone ? null : stands(kept);
    String to = grid == null ? stands(kept) : group(grid.path(), kept);
    String place = grid != null ? grid.name() : placeOf(kept);
    Checked changed = Checked.change(kept.id(), payload);
    if (gone && grid == null) {
      changed =
          Checked.waiting(
              kept.id(), payload, new Fault("gridCode", Problem.refused("grids.import-no-grid")));
    }
    return changed
        .in(to)
        .from(from)
        .showing(before(kept), line(payload.headName(), payload.members(), place));
  }

  /** Rows that stay where they are leave and enter the same group, which counts for nothing. */
  private static String stands(Household kept) {
    return kept.until() != null || kept.last().waits()
        ? GridGroup.waiting(kept.last().place().at(Level.VILLAGE))
        : group(kept.last().place(), kept);
  }

  private static String group(UnitPath grid, Household household) {
    return new GridGroup(grid, household.kind()).toString();
  }

  private String before(Household kept) {
    return line(kept.last().who().headName(), kept.last().who().members(), placeOf(kept));
  }

  private String placeOf(Household kept) {
    return kept.until() != null || kept.last().waits()
        ? null
        : villages.grid(kept.last().place()).map(Registers.GridRef::name).orElse(null);
  }

  /** What the preview shows. */
  static String line(String head, int members, String grid) {
    return grid == null
        ? Messages.sentence("grids.import-line.waiting", Map.of("head", head, "members", members))
        : Messages.sentence(
            "grids.import-line.placed", Map.of("head", head, "members", members, "grid", grid));
  }

  private static Double decimal(Parsed row, String field) {
    return row.has(field) ? row.decimal(field).doubleValue() : null;
  }

  @Override
  public void settle(Staging staging) {
    fitting.settle(staging);
  }
}
