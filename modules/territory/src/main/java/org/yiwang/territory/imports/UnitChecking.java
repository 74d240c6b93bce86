package org.yiwang.territory.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.imports.Checked;
import org.yiwang.platform.imports.Checking;
import org.yiwang.platform.imports.Fault;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Leaver;
import org.yiwang.platform.imports.Leavers;
import org.yiwang.platform.imports.Outcome;
import org.yiwang.platform.imports.Parsed;
import org.yiwang.platform.imports.Staged;
import org.yiwang.platform.imports.Staging;

/**
 * Looks at rows of units: new, called otherwise, or the same. Rows are grouped by their paths, so
 * that superiors come first wherever they stand in the file.
 */
final class UnitChecking implements Checking {

  private static final int PAGE = 1000;

  /** Province, prefecture, county, town and village have twelve digits together. */
  private static final int AREAS = 5;

  private static final int CODE = 12;

  private final UnitSheet sheet;
  private final ImportScope scope;
  private final Placing placing;

  /**
   * @throws Problem {@code territory.import-ends-nothing} when what is missing should be ended
   */
  UnitChecking(UnitSheet sheet, ImportScope scope, Placing placing) {
    if (scope.leavers() == Leavers.END) {
      throw Problem.refused("territory.import-ends-nothing");
    }
    this.sheet = sheet;
    this.scope = scope;
    this.placing = placing;
  }

  @Override
  public String key(Parsed row) {
    return row.text("code");
  }

  @Override
  public List<Checked> check(List<Parsed> batch) {
    Placing.OfRow places = placing.of(batch);
    List<Object> placed = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    for (Parsed row : batch) {
      try {
        UnitPath path = places.place(row);
        paths.add(path.value());
        placed.add(path);
      } catch (Misplaced misplaced) {
        placed.add(misplaced.fault());
      }
    }
    Map<String, KnownUnit> known = sheet.byCode(batch.stream().map(this::key).toList());
    Set<String> ended = sheet.ended(paths);
    List<Checked> results = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      results.add(
          placed.get(i) instanceof UnitPath path
              ? check(batch.get(i), path, known, ended)
              : Checked.error((Fault) placed.get(i)));
    }
    return results;
  }

  private Checked check(
      Parsed row, UnitPath path, Map<String, KnownUnit> known, Set<String> ended) {
    String code = row.text("code");
    if (!scope.actor().scope().contains(path)) {
      String mine = scope.actor().scope().value();
      return Checked.error(
          new Fault("code", Problem.forbidden("access.outside-scope", "scope", mine)));
    }
    KnownUnit now = known.get(code);
    UnitRow wish =
        new UnitRow(code, path.value(), path.parent(), row.text("name"), row.text("displayNumber"));
    if (now == null) {
      return ended.contains(path.value())
          ? Checked.error(new Fault("code", Problem.conflict("territory.path-used", "code", code)))
          : Checked.add(Ids.next(), wish)
              .in(path.value())
              .showing(null, KnownUnit.shown(wish.name(), wish.displayNumber()));
    }
    if (!now.path().equals(path.value())) {
      return Checked.error(
          new Fault(
              "branch",
              Problem.conflict("territory.import-other-branch", "code", code, "name", now.name())));
    }
    return change(now, wish);
  }

  private Checked change(KnownUnit now, UnitRow wish) {
    boolean renamed = !now.name().equals(wish.name());
    boolean renumbered =
        wish.displayNumber() != null && !wish.displayNumber().equals(now.displayNumber());
    if (!renamed && !renumbered) {
      return Checked.same(now.id()).in(now.path());
    }
    if (renamed && scope.on().isBefore(now.named())) {
      return Checked.error(
          new Fault(
              "name",
              Problem.refused(
                  "territory.before-present-name", "from", scope.on(), "begun", now.named())));
    }
    String number = wish.displayNumber() == null ? now.displayNumber() : wish.displayNumber();
    return Checked.change(now.id(), wish)
        .in(now.path())
        .showing(
            KnownUnit.shown(now.name(), now.displayNumber()), KnownUnit.shown(wish.name(), number));
  }

  @Override
  public void settle(Staging staging) {
    Set<String> founded = new HashSet<>();
    Map<Level, Set<String>> superiors = new HashMap<>();
    Staged last = null;
    List<Staged> page = staging.rowsAfter(null, PAGE);
    while (!page.isEmpty()) {
      settle(staging, page, founded, superiors);
      last = page.get(page.size() - 1);
      page = staging.rowsAfter(last, PAGE);
    }
    superiors.forEach((level, paths) -> leave(staging, level, paths));
  }

  /** New units need a superior that stands, or that comes with the same file. */
  private void settle(
      Staging staging, List<Staged> page, Set<String> founded, Map<Level, Set<String>> superiors) {
    List<UnitPath> added = new ArrayList<>();
    for (Staged row : page) {
      UnitPath path = new UnitPath(row.group());
      superiors.computeIfAbsent(path.level(), any -> new TreeSet<>()).add(path.parent());
      if (row.outcome() == Outcome.ADD) {
        added.add(path);
      }
    }
    Map<String, KnownUnit> standing =
        sheet.byPath(added.stream().map(UnitPath::parent).distinct().toList());
    for (Staged row : page) {
      if (row.outcome() == Outcome.ADD) {
        Fault fault = superiorFault(new UnitPath(row.group()).parent(), founded, standing);
        if (fault == null) {
          founded.add(row.group());
        } else {
          staging.turn(List.of(row.row()), Outcome.ERROR, fault);
        }
      }
    }
  }

  /** As people write it: twelve digits, and the branch behind them. */
  private static String code(String path) {
    String[] steps = path.split("/");
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < Math.min(steps.length, AREAS); i++) {
      code.append(steps[i]);
    }
    code.append("0".repeat(CODE - code.length()));
    return steps.length > AREAS ? code + steps[AREAS] : code.toString();
  }

  private Fault superiorFault(
      String superior, Set<String> founded, Map<String, KnownUnit> standing) {
    if (superior.isEmpty() || founded.contains(superior)) {
      return null;
    }
    KnownUnit known = standing.get(superior);
    if (known == null) {
      return new Fault(
          "code", Problem.refused("territory.unknown-superior", "superior", code(superior)));
    }
    return scope.on().isBefore(known.since())
        ? new Fault(
            "code",
            Problem.refused(
                "territory.before-superior", "from", scope.on(), "since", known.since()))
        : null;
  }

  /** What stands beside the units of the file and is not in it; looked for town by town. */
  private void leave(Staging staging, Level level, Set<String> superiors) {
    Set<String> tops = new TreeSet<>();
    for (String superior : superiors) {
      if (!superior.isEmpty()) {
        UnitPath path = new UnitPath(superior);
        tops.add(path.level().isAbove(Level.TOWN) ? superior : path.at(Level.TOWN).value());
      }
    }
    for (String top : tops) {
      UnitPath place = new UnitPath(top);
      if (scope.actor().scope().contains(place)) {
        leave(staging, level, place, superiors);
      }
    }
  }

  private void leave(Staging staging, Level level, UnitPath top, Set<String> superiors) {
    String after = "";
    List<KnownUnit> page = sheet.below(top, level, after, PAGE);
    while (!page.isEmpty()) {
      List<KnownUnit> beside =
          page.stream()
              .filter(unit -> superiors.contains(new UnitPath(unit.path()).parent()))
              .toList();
      Set<String> absent = staging.absent(beside.stream().map(KnownUnit::code).toList());
      List<Leaver> leavers =
          beside.stream().filter(unit -> absent.contains(unit.code())).map(this::leaver).toList();
      if (!leavers.isEmpty()) {
        staging.leave(leavers);
      }
      after = page.get(page.size() - 1).path();
      page = sheet.below(top, level, after, PAGE);
    }
  }

  private Leaver leaver(KnownUnit unit) {
    String line = Messages.sentence("import.units.stays", Map.of("unit", unit.line()));
    return new Leaver(unit.id(), unit.code(), unit.path(), line, null);
  }
}
