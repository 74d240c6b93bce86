package org.yiwang.grids.households.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.yiwang.grids.Grids;
import org.yiwang.grids.HouseholdKind;
import org.yiwang.grids.HouseholdView;
import org.yiwang.grids.Sizing;
import org.yiwang.grids.households.Household;
import org.yiwang.grids.households.Particulars;
import org.yiwang.grids.households.Stay;
import org.yiwang.grids.households.Waiting;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.imports.Applying;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Outcome;
import org.yiwang.platform.imports.Staged;

/**
 * Makes a checked file true, page by page in one transaction. Each grid is locked before anybody
 * comes to it or leaves it, and judged when all have.
 */
final class ApplyingHouseholds implements Applying {

  private static final String CAUSE = "import";

  private final LocalDate on;
  private final Registers registers;
  private final Grids grids;
  private final Sizing sizing;
  private final Waiting waiting;
  private final Map<UUID, UnitPath> touched = new HashMap<>();
  private final Set<UUID> growing = new HashSet<>();
  private final Map<UnitPath, HouseholdView.Waiting> owners = new HashMap<>();

  ApplyingHouseholds(
      ImportScope scope, Registers registers, Grids grids, Sizing sizing, Waiting waiting) {
    this.on = scope.on();
    this.registers = registers;
    this.grids = grids;
    this.sizing = sizing;
    this.waiting = waiting;
  }

  /** What one page does, collected before it is written. */
  private final class Page {

    private final Command command;
    private final List<Household> added = new ArrayList<>();
    private final List<Household> changed = new ArrayList<>();
    private final List<Registers.Listed> listed = new ArrayList<>();
    private final List<UUID> unlisted = new ArrayList<>();
    private final Map<UUID, UnitPath> places = new TreeMap<>();

    private Page(Command command) {
      this.command = command;
    }

    private void take(Staged row, ImportedHousehold wish, Household kept) {
      if (row.outcome() == Outcome.LEAVE) {
        leave(kept);
      } else if (kept == null) {
        add(row, wish);
      } else {
        change(row, wish, kept);
      }
    }

    private void leave(Household household) {
      if (household.last().waits()) {
        unlisted.add(household.id());
      } else {
        places.put(household.last().grid(), household.last().place());
      }
      household.leaves(on, "not-in-import");
      changed.add(household);
    }

    private void add(Staged row, ImportedHousehold wish) {
      boolean waits = row.outcome() == Outcome.WAIT;
      UnitPath place = new UnitPath(waits ? wish.village() : wish.gridPath());
      Stay first = new Stay(on, waits ? null : wish.grid(), place, wish.who());
      Household household =
          Household.registered(
              row.subject(), wish.number(), HouseholdKind.ofSlug(wish.kind()), first, CAUSE, null);
      added.add(household);
      if (waits) {
        list(household, wish);
      } else {
        comes(wish);
      }
    }

    private void change(Staged row, ImportedHousehold wish, Household household) {
      Stay before = household.last();
      boolean stillWaits = row.outcome() == Outcome.WAIT && household.until() == null;
      if (stillWaits && wish.fields().isEmpty()) {
        return;
      }
      if (household.until() != null) {
        comeBack(row, wish, household);
      } else if (!stillWaits && wish.grid() != null && !wish.grid().equals(before.grid())) {
        if (before.waits()) {
          unlisted.add(household.id());
        } else {
          places.put(before.grid(), before.place());
        }
        household.moves(on, wish.grid(), new UnitPath(wish.gridPath()), CAUSE);
        comes(wish);
      }
      if (!wish.fields().isEmpty()) {
        describe(wish, household);
      }
      changed.add(household);
    }

    private void comeBack(Staged row, ImportedHousehold wish, Household household) {
      if (row.outcome() == Outcome.WAIT) {
        household.returns(on, null, household.last().place().at(Level.VILLAGE));
        list(household, wish);
      } else {
        household.returns(on, wish.grid(), new UnitPath(wish.gridPath()));
        comes(wish);
      }
    }

    private void describe(ImportedHousehold wish, Household household) {
      Particulars who = wish.who();
      boolean another = wish.fields().containsAll(List.of("headName", "idNumber"));
      if (another) {
        household.headedBy(on, who, "other");
      } else {
        household.corrected(on, who, wish.fields());
      }
    }

    private void comes(ImportedHousehold wish) {
      places.put(wish.grid(), new UnitPath(wish.gridPath()));
      growing.add(wish.grid());
    }

    private void list(Household household, ImportedHousehold wish) {
      UnitPath wanted = wish.gridPath() == null ? null : new UnitPath(wish.gridPath());
      String why = wanted == null ? null : Messages.sentence("grids.import-line.no-room", Map.of());
      household.listed(on, wanted, why);
      HouseholdView.Waiting owner =
          owners.computeIfAbsent(
              household.last().place(),
              village -> waiting.entry(command, village, null, CAUSE, null));
      listed.add(
          new Registers.Listed(
              household,
              new HouseholdView.Waiting(
                  wish.gridPath(), why, owner.ownerPostId(), owner.since(), owner.due())));
    }

    private void write() {
      places.keySet().removeAll(touched.keySet());
      grids.locked(places);
      touched.putAll(places);
      registers.unlist(unlisted, command);
      registers.change(changed, command);
      registers.add(added, command);
      registers.list(listed);
    }
  }

  @Override
  public void apply(Command command, List<Staged> rows) {
    Map<Staged, ImportedHousehold> wishes = new HashMap<>();
    List<UUID> kept = new ArrayList<>();
    for (Staged row : rows) {
      if (row.outcome() == Outcome.LEAVE) {
        kept.add(row.subject());
      } else {
        ImportedHousehold wish = row.payload(ImportedHousehold.class);
        wishes.put(row, wish);
        if (wish.known()) {
          kept.add(row.subject());
        }
      }
    }
    Map<UUID, Household> known = registers.locked(kept);
    Page page = new Page(command);
    rows.forEach(row -> page.take(row, wishes.get(row), known.get(row.subject())));
    page.write();
  }

  @Override
  public void applied(Command command) {
    sizing.settleAll(command, touched, growing, on);
  }
}
