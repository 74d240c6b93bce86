package org.yiwang.territory.roster;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Phone;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Does;
import org.yiwang.platform.Seal;
import org.yiwang.platform.Sealed;
import org.yiwang.platform.UseCase;
import org.yiwang.territory.Territory;
import org.yiwang.territory.roster.Shift.Ending;

/** Who is on duty is written down ahead, passed on and withdrawn; the past is left alone. */
@UseCase
public class PlanningRoster {

  private static final int MOST = 500;

  /**
   * A shift to be: whole days, or from one instant to another. What of it lies behind us is left
   * out.
   *
   * @param day the first whole day in China; or else {@code from} and {@code until}
   * @param lastDay the last whole day; {@code day} itself when absent
   * @param order of ringing, 1 for the first
   * @param role in words, at most 60 characters
   * @param phone sealed at once
   */
  public record NewShift(
      LocalDate day,
      LocalDate lastDay,
      Instant from,
      Instant until,
      Integer order,
      UUID personId,
      String personName,
      String role,
      String phone) {}

  /**
   * @param shifts 1–500
   */
  public record NewShifts(String unitPath, List<NewShift> shifts) {}

  /**
   * Whole days planned anew: what was planned to begin on them is withdrawn, what is running is cut
   * short now.
   *
   * @param lastDay {@code day} itself when absent
   * @param shifts 0–500
   * @param reason in words; optional
   */
  public record NewDays(
      String unitPath, LocalDate day, LocalDate lastDay, List<NewShift> shifts, String reason) {}

  /** Another shift in the place of one that was planned wrongly. */
  public record Replacement(NewShift shift, String reason) {}

  /**
   * Somebody else takes the shift, from now on if it has begun.
   *
   * @param role as it was, when absent
   */
  public record Swap(UUID personId, String personName, String role, String phone, String reason) {}

  public record Withdrawal(String reason) {}

  public record Planned(List<ShiftView> shifts) {}

  private final Shifts shifts;
  private final Territory territory;
  private final Seal seal;

  @Inject
  public PlanningRoster(Shifts shifts, Territory territory, Seal seal) {
    this.shifts = shifts;
    this.territory = territory;
    this.seal = seal;
  }

  /**
   * All of them or none.
   *
   * @throws Problem {@code territory.unknown-unit}, {@code territory.roster-level}, {@code
   *     territory.shifts-missing}, those of {@link Shift}, {@code territory.shift-past}, {@code
   *     territory.shift-overlaps}, {@code territory.shift-twice}
   */
  @Does(value = "roster.plan", needs = "roster.manage")
  public Planned plan(Command command, NewShifts wish) {
    UnitPath unit = planned(command, wish.unitPath());
    int count = wish.shifts() == null ? 0 : wish.shifts().size();
    if (count == 0 || count > MOST) {
      throw Problem.invalid("territory.shifts-missing", "count", count, "limit", MOST);
    }
    return views(changed(command, unit, List.of(), made(command, unit, wish.shifts())));
  }

  /** Refused as {@link #plan}; also {@code territory.roster-days}. */
  @Does(value = "roster.plan-anew", needs = "roster.manage")
  public Planned planAnew(Command command, NewDays wish) {
    UnitPath unit = planned(command, wish.unitPath());
    Days days = Days.of(wish.day(), wish.lastDay());
    String reason = Text.optional("reason", wish.reason(), 200);
    List<NewShift> wanted = wish.shifts() == null ? List.of() : wish.shifts();
    if (wanted.size() > MOST) {
      throw Problem.invalid("territory.shifts-missing", "count", wanted.size(), "limit", MOST);
    }
    List<Shift> ended =
        shifts.between(unit, days.from(), days.until()).stream()
            .filter(shift -> !shift.from().isBefore(days.from()))
            .filter(shift -> shift.end().isAfter(command.at()))
            .map(shift -> shift.ended(new Ending(command.at(), reason, null)))
            .toList();
    return views(changed(command, unit, ended, made(command, unit, wanted)));
  }

  /**
   * Refused as {@link #plan}; also {@code territory.unknown-shift}, {@code territory.shift-ended}.
   */
  @Does(value = "roster.replace", needs = "roster.manage")
  public Planned replace(Command command, UUID id, Replacement wish) {
    Shift old = ahead(command, id);
    String reason = Text.required("reason", wish.reason(), 200);
    if (wish.shift() == null) {
      throw Problem.invalid("territory.shifts-missing", "count", 0, "limit", MOST);
    }
    return views(exchanged(command, old, reason, made(command, old.unit(), wish.shift())));
  }

  /** Refused as {@link #replace}; also {@code territory.shift-person}. */
  @Does(value = "roster.swap", needs = "roster.manage")
  public Planned swap(Command command, UUID id, Swap wish) {
    Shift old = ahead(command, id);
    String reason = Text.required("reason", wish.reason(), 200);
    String role = Text.optional("role", wish.role(), 60);
    Shift taken =
        new Shift(
            Ids.next(),
            old.unit(),
            old.order(),
            later(old.from(), command.at()),
            old.until(),
            person(wish.personId()),
            Text.name("personName", wish.personName()),
            role == null ? old.role() : role,
            phone(wish.phone()),
            null);
    return views(exchanged(command, old, reason, taken));
  }

  /** Refused as {@link #replace}. */
  @Does(value = "roster.withdraw", needs = "roster.manage")
  public Planned withdraw(Command command, UUID id, Withdrawal wish) {
    Shift old = ahead(command, id);
    Ending how = new Ending(command.at(), Text.required("reason", wish.reason(), 200), null);
    Shift ended = old.ended(how);
    changed(command, old.unit(), List.of(ended), List.of());
    return views(List.of(ended));
  }

  private Planned views(List<Shift> all) {
    return new Planned(all.stream().map(shift -> ShiftView.of(shift, seal)).toList());
  }

  private List<Shift> exchanged(Command command, Shift old, String reason, Shift next) {
    Shift ended = old.ended(new Ending(command.at(), reason, next.id()));
    return changed(command, old.unit(), List.of(ended), List.of(next));
  }

  private List<Shift> changed(
      Command command, UnitPath unit, List<Shift> ended, List<Shift> begun) {
    if (!begun.isEmpty()) {
      Instant from = begun.stream().map(Shift::from).min(Instant::compareTo).orElseThrow();
      Instant until = begun.stream().map(Shift::until).max(Instant::compareTo).orElseThrow();
      Plan plan = new Plan(shifts.between(unit, from, until));
      ended.forEach(plan::without);
      begun.forEach(plan::add);
    }
    shifts.end(command, ended);
    shifts.add(command, begun);
    return begun;
  }

  /** The unit, for which nobody else plans until this transaction ends. */
  private UnitPath planned(Command command, String path) {
    UnitPath unit = new UnitPath(path);
    command.actor().mustReach(unit);
    if (unit.level() != Level.TOWN && unit.level() != Level.COUNTY) {
      throw Problem.refused("territory.roster-level", "unit", unit.value());
    }
    if (!territory.holds(unit)) {
      throw Problem.refused("territory.unknown-unit", "unit", unit.value());
    }
    shifts.lock(command, unit);
    return unit;
  }

  private Shift ahead(Command command, UUID id) {
    planned(command, found(id).unit().value());
    Shift shift = found(id);
    shift.mustBeAhead(command.at());
    return shift;
  }

  private Shift found(UUID id) {
    return shifts
        .find(id)
        .orElseThrow(() -> Problem.notFound("territory.unknown-shift", "shift", id.toString()));
  }

  private List<Shift> made(Command command, UnitPath unit, List<NewShift> wishes) {
    List<Shift> made = new ArrayList<>();
    wishes.forEach(wish -> made.add(made(command, unit, wish)));
    return made;
  }

  private Shift made(Command command, UnitPath unit, NewShift wish) {
    Instant from = wish.from();
    Instant until = wish.until();
    if (wish.day() != null) {
      Days days = Days.of(wish.day(), wish.lastDay());
      from = days.from();
      until = days.until();
    }
    if (from == null || until == null || wish.day() != null && wish.from() != null) {
      throw Problem.invalid("territory.shift-time");
    }
    if (!until.isAfter(command.at())) {
      throw Problem.refused("territory.shift-past", "until", until, "now", command.at());
    }
    return new Shift(
        Ids.next(),
        unit,
        wish.order() == null ? 1 : wish.order(),
        later(from, command.at()),
        until.truncatedTo(ChronoUnit.MICROS),
        person(wish.personId()),
        Text.name("personName", wish.personName()),
        Text.required("role", wish.role(), 60),
        phone(wish.phone()),
        null);
  }

  private static Instant later(Instant one, Instant other) {
    return (one.isAfter(other) ? one : other).truncatedTo(ChronoUnit.MICROS);
  }

  private static UUID person(UUID id) {
    if (id == null) {
      throw Problem.invalid("territory.shift-person");
    }
    return id;
  }

  private Sealed phone(String said) {
    return seal.seal(new Phone(Text.required("phone", said, 30)).digits());
  }
}
