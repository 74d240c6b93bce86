package org.yiwang.grids.households;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yiwang.grids.HouseholdKind;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;

/**
 * A household, known in the village that registered it by its number for ever. Its life is a row of
 * stays: registered, placed or waiting, moved, headed by another, gone and perhaps back. Each step
 * has its date, ends the stay before and begins the next; what was is never rewritten, only a
 * second step on the same day takes the place of the first. Its version is the number of its
 * events.
 */
public final class Household {

  /** A step and the date it counts from. */
  public record Happened(HouseholdEvent event, LocalDate on) {}

  private final UUID id;
  private final UnitPath village;
  private final String number;
  private final HouseholdKind kind;
  private final List<Happened> news = new ArrayList<>();
  private final Stay kept;

  private Stay last;
  private LocalDate until;
  private final int keptVersion;

  /**
   * As kept.
   *
   * @param village that registered it, whatever became of that village
   * @param last stay, which has ended on {@code until} when the household is gone
   * @param until first day it is no longer here; null while it is
   */
  public Household(
      UUID id,
      UnitPath village,
      String number,
      HouseholdKind kind,
      Stay last,
      LocalDate until,
      int version) {
    this.id = id;
    this.village = village;
    this.number = number;
    this.kind = kind;
    this.kept = last;
    this.last = last;
    this.until = until;
    this.keptVersion = version;
  }

  private Household(UUID id, UnitPath village, String number, HouseholdKind kind) {
    this(id, village, Text.required("number", number, 20), kind, null, null, 0);
  }

  /**
   * @param cause first, moved-in, split or import
   * @param parent the household it is split from, or null
   */
  public static Household registered(
      UUID id, String number, HouseholdKind kind, Stay first, String cause, UUID parent) {
    Household household = new Household(id, first.place().at(Level.VILLAGE), number, kind);
    household.last = first;
    Particulars who = first.who();
    household.happened(
        first.from(),
        new HouseholdEvent.Registered(
            first.place().value(), who.headName(), who.members(), cause, parent));
    return household;
  }

  /** It waits, because no grid was named or the one wanted had no room. */
  public void listed(LocalDate on, UnitPath wanted, String explanation) {
    String path = wanted == null ? null : wanted.value();
    happened(on, new HouseholdEvent.Listed(path, explanation));
  }

  /**
   * @throws Problem {@code grids.household-left}, {@code grids.before-last-change}, {@code
   *     grids.already-there}
   */
  public void moves(LocalDate on, UUID grid, UnitPath place, String reason) {
    mustBeHereOn(on);
    if (grid.equals(last.grid())) {
      throw Problem.conflict("grids.already-there", "number", number, "grid", place.value());
    }
    happened(on, new HouseholdEvent.Moved(last.place().value(), place.value(), reason));
    last = last.in(on, grid, place);
  }

  /**
   * @throws Problem {@code grids.too-many-split}, unless somebody stays behind, and as {@link
   *     #moves}
   */
  void splitsOff(LocalDate on, UUID child, String childNumber, int members) {
    mustBeHereOn(on);
    int left = last.who().members() - members;
    if (left < 1) {
      throw Problem.refused(
          "grids.too-many-split", "members", last.who().members(), "leaving", members);
    }
    happened(on, new HouseholdEvent.SplitOff(child, childNumber, left));
    last = last.as(on, last.who().withMembers(left));
  }

  /**
   * @param cause death or other
   */
  public void headedBy(LocalDate on, Particulars who, String cause) {
    mustBeHereOn(on);
    String before = last.who().headName();
    happened(on, new HouseholdEvent.HeadChanged(before, who.headName(), cause, who.members()));
    last = last.as(on, who);
  }

  /** Puts right what the present stay says; it counts from that stay's first day. */
  void corrected(Particulars who, List<String> fields) {
    corrected(last.from(), who, fields);
  }

  /** What is known of it from a day on, as a file says. */
  public void corrected(LocalDate on, Particulars who, List<String> fields) {
    mustBeHereOn(on);
    happened(on, new HouseholdEvent.Corrected(who.headName(), fields));
    last = last.as(on, who);
  }

  /**
   * @param on first day it is no longer here; not the day it came
   * @param cause moved-out, died-out or not-in-import
   */
  public void leaves(LocalDate on, String cause) {
    mustBeHereOn(on);
    if (!on.isAfter(last.from())) {
      throw Problem.refused("grids.before-last-change", "on", on, "since", last.from());
    }
    happened(on, new HouseholdEvent.Left(last.place().value(), cause));
    until = on;
  }

  /**
   * @throws Problem {@code grids.still-here}, {@code grids.before-last-change}
   */
  public void returns(LocalDate on, UUID grid, UnitPath place) {
    if (until == null) {
      throw Problem.conflict("grids.still-here", "number", number, "grid", last.place().value());
    }
    if (on.isBefore(until)) {
      throw Problem.refused("grids.before-last-change", "on", on, "since", until);
    }
    happened(on, new HouseholdEvent.Returned(place.value()));
    last = last.in(on, grid, place);
    until = null;
  }

  private void mustBeHereOn(LocalDate on) {
    if (until != null) {
      throw Problem.conflict("grids.household-left", "number", number, "until", until);
    }
    if (on.isBefore(last.from())) {
      throw Problem.refused("grids.before-last-change", "on", on, "since", last.from());
    }
  }

  private void happened(LocalDate on, HouseholdEvent event) {
    news.add(new Happened(event, on));
  }

  public UUID id() {
    return id;
  }

  /** That registered it. */
  public UnitPath village() {
    return village;
  }

  public String number() {
    return number;
  }

  public HouseholdKind kind() {
    return kind;
  }

  /** The stay it was read with; null when it is new. */
  public Stay kept() {
    return kept;
  }

  /** The present stay, or the one it left with. */
  public Stay last() {
    return last;
  }

  public LocalDate until() {
    return until;
  }

  /** What happened since it was read; the first has number {@code version - size + 1}. */
  public List<Happened> news() {
    return List.copyOf(news);
  }

  public int version() {
    return keptVersion + news.size();
  }
}
