package org.yiwang.territory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.EstablishingUnits.NewUnit;

/**
 * The register of units, for use inside a transaction that is already running: whoever calls it has
 * asked for the permission. What it refuses, it refuses by a {@link Problem} and has written
 * nothing.
 */
@Dependent
public class Registry {

  private final Units units;
  private final Handover handover;
  private final FreeCodes codes;

  @Inject
  public Registry(Units units, Handover handover, FreeCodes codes) {
    this.units = units;
    this.handover = handover;
    this.codes = codes;
  }

  /**
   * @param today the first day of a wish without one, and the last day a wish may name
   * @throws Problem {@code territory.unknown-unit} without its superior, {@code
   *     territory.unit-exists} and {@code territory.code-exists} when its place is taken, {@code
   *     territory.path-used} when it once was, {@code territory.future-date}, {@code
   *     territory.before-superior}
   */
  public UnitView establish(UUID id, NewUnit wish, LocalDate today) {
    UnitPath parent =
        wish.parentPath() == null || wish.parentPath().isEmpty()
            ? null
            : new UnitPath(wish.parentPath());
    LocalDate from = notAfter(today, wish.validFrom() == null ? today : wish.validFrom());
    Unit unit = new Unit(id, wish.code(), parent, wish.name(), wish.displayNumber(), from);
    mustHaveSuperior(parent, from);
    if (units.stands(unit.path())) {
      throw Problem.conflict("territory.unit-exists", "path", unit.path().value());
    }
    if (units.codeStands(wish.code().strip())) {
      throw Problem.conflict("territory.code-exists", "code", wish.code().strip());
    }
    if (units.everStood(unit.path())) {
      throw Problem.conflict("territory.path-used", "code", wish.code().strip());
    }
    units.add(unit);
    return unit.view();
  }

  /**
   * Gives a standing unit another name or display number from a day on; on the day its present name
   * began, this corrects it.
   *
   * @param name the present one when absent
   * @param displayNumber the present one when absent
   * @throws Problem {@code territory.unknown-unit}, {@code territory.future-date}, {@code
   *     territory.before-present-name}
   */
  public UnitView rename(
      UUID id, String name, String displayNumber, LocalDate from, LocalDate today) {
    Unit unit = known(id);
    unit.mustStand();
    notAfter(today, from);
    List<UnitName> names = units.names(id);
    LocalDate begun = names.get(names.size() - 1).from();
    if (from.isBefore(begun)) {
      throw Problem.refused("territory.before-present-name", "from", from, "begun", begun);
    }
    boolean renamed = unit.rename(name, displayNumber);
    if (renamed) {
      units.rename(unit, from);
    }
    return unit.view();
  }

  /**
   * Remembers what a unit was called, or under which code, before it had its earliest name here.
   *
   * @throws Problem {@code territory.unknown-unit}, {@code territory.alias-period} unless the
   *     period is whole and lies before the earliest name
   */
  public UnitView alias(UUID id, UnitName alias) {
    Unit unit = known(id);
    LocalDate earliest = units.names(id).get(0).from();
    boolean whole = alias.from() != null && alias.to() != null && alias.from().isBefore(alias.to());
    if (!whole || alias.to().isAfter(earliest)) {
      throw Problem.refused("territory.alias-period", "earliest", earliest);
    }
    String code = alias.code() == null ? unit.code() : Text.required("code", alias.code(), 15);
    if (!code.matches("[1-9]\\d{11}(b\\d{2}|\\d{3})?")) {
      throw Problem.invalid("territory.malformed-code", "code", code);
    }
    String name = Text.required("name", alias.name(), 50);
    units.alias(id, new UnitName(name, code, alias.from(), alias.to()));
    return unit.view();
  }

  /**
   * Ends a unit with nothing standing below it, and gives its posts and matters to another of the
   * same level; tells {@link UnitsSucceeded}.
   *
   * @param on first day of the new order
   * @throws Problem {@code territory.unit-ended} when somebody else was first, {@code
   *     territory.not-empty}, {@code territory.other-level}, {@code territory.future-date}, {@code
   *     territory.before-its-time}, {@code territory.post-changed-since}, {@code
   *     access.outside-scope}
   */
  public void succeed(Command command, UUID from, UUID to, LocalDate on) {
    List<Unit> both = handover.lockBoth(from, to);
    Unit ending = both.get(0);
    Unit heir = both.get(1);
    if (ending.path().level() != heir.path().level() || from.equals(to)) {
      throw Problem.invalid(
          "territory.other-level", "from", ending.path().value(), "to", heir.path().value());
    }
    mustBeEmpty(ending);
    handover.run(command, on, List.of(new Handover.Step(ending, heir)), List.of());
  }

  /**
   * Ends an empty unit of which nothing is left; its superior answers for what is still open.
   *
   * @throws Problem as {@link #succeed}
   */
  public void dissolve(Command command, UUID id, LocalDate on) {
    Unit ending = known(id);
    ending.mustStand();
    Unit superior =
        units
            .standing(new UnitPath(ending.superior()))
            .orElseThrow(() -> Problem.refused("territory.unknown-unit", "unit", id.toString()));
    mustBeEmpty(ending);
    handover.run(command, on, List.of(new Handover.Step(ending, superior)), List.of());
  }

  /** A grid code that no grid of the branch's village ever had. */
  public String freeGridCode(UnitPath branch) {
    return codes.in(branch).grid(null);
  }

  private void mustBeEmpty(Unit unit) {
    if (units.standingFrom(unit.path()).size() > 1) {
      throw Problem.refused("territory.not-empty", "unit", unit.view().name());
    }
  }

  private void mustHaveSuperior(UnitPath path, LocalDate from) {
    if (path == null) {
      return;
    }
    Unit superior =
        units
            .standing(path)
            .orElseThrow(() -> Problem.refused("territory.unknown-unit", "unit", path.value()));
    LocalDate since = superior.view().validFrom();
    if (from.isBefore(since)) {
      throw Problem.refused("territory.before-superior", "from", from, "since", since);
    }
  }

  private Unit known(UUID id) {
    return units
        .locked(id)
        .orElseThrow(() -> Problem.notFound("territory.unknown-unit", "unit", id.toString()));
  }

  static LocalDate notAfter(LocalDate today, LocalDate day) {
    if (day.isAfter(today)) {
      throw Problem.refused("territory.future-date", "day", day, "today", today);
    }
    return day;
  }
}
