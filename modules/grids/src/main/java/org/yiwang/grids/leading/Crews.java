package org.yiwang.grids.leading;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.grids.people.Days;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.rulebook.StoredDecision;
import org.yiwang.territory.FillingPosts.NewPost;
import org.yiwang.territory.FillingPosts.TakeOver;
import org.yiwang.territory.PostView;
import org.yiwang.territory.Staffing;
import org.yiwang.territory.Staffing.Taking;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/** Steps that every way onto a crew and off it shares; they run inside the caller's transaction. */
@Dependent
public class Crews {

  private final Territory territory;
  private final Staffing staffing;
  private final Appointments appointments;
  private final Judged judged;
  private final PostNames names;

  @Inject
  public Crews(
      Territory territory,
      Staffing staffing,
      Appointments appointments,
      Judged judged,
      PostNames names) {
    this.territory = territory;
    this.staffing = staffing;
    this.appointments = appointments;
    this.judged = judged;
    this.names = names;
  }

  /**
   * Somebody on the way to a seat, judged already.
   *
   * @param post of the seat
   * @param gridId the grid's unit
   * @param reason the clerk's; null when there is none
   */
  public record Sitting(
      UUID post,
      UUID gridId,
      UnitPath grid,
      Ruling ruling,
      UUID person,
      String reason,
      LocalDate on) {}

  /**
   * A grid that stands, within the actor's reach.
   *
   * @throws Problem {@code territory.unknown-unit}, {@code grids.not-a-grid}, {@code
   *     access.outside-scope}
   */
  UnitView grid(Command command, UUID id) {
    UnitView unit =
        territory
            .unit(id)
            .filter(found -> found.validTo() == null)
            .orElseThrow(() -> Problem.notFound("territory.unknown-unit", "unit", id.toString()));
    if (!Level.GRID.slug().equals(unit.level())) {
      throw Problem.refused("grids.not-a-grid", "name", unit.name());
    }
    command.actor().mustReach(unit.unitPath());
    return unit;
  }

  /** Takes the seat, on a post made for it if the grid has none yet. */
  CrewChange seat(
      Command command, UnitView grid, Ruling ruling, UUID person, String reason, LocalDate on) {
    PostView post =
        territory
            .post(grid.unitPath(), ruling.seat().role())
            .orElseGet(() -> create(command, grid.unitPath(), ruling.seat(), on));
    Sitting sitting =
        new Sitting(post.id(), grid.id(), grid.unitPath(), ruling, person, reason, on);
    UUID decision = seatAll(command, List.of(sitting)).get(0);
    return new CrewChange(
        grid.id(),
        grid.path(),
        post.id(),
        ruling.seat().role(),
        person,
        ruling.personName(),
        ruling.verdict(),
        decision,
        ruling.explanation());
  }

  /**
   * Many at once, each on a post that is there and no two on the same.
   *
   * @return the decisive decisions, in the order of the sittings
   */
  public List<UUID> seatAll(Command command, List<Sitting> sittings) {
    sittings.forEach(sitting -> judged.allow(sitting.post(), sitting.person()));
    staffing.takeOverAll(
        command,
        sittings.stream()
            .map(
                sitting ->
                    new Taking(
                        sitting.post(),
                        new TakeOver(
                            sitting.person(),
                            sitting.ruling().personName(),
                            day(command, sitting.on()))))
            .toList());
    return keep(command, sittings);
  }

  /** Null for today: what happens today happens at this moment. */
  public LocalDate day(Command command, LocalDate on) {
    return on.equals(Days.today(command)) ? null : on;
  }

  /** Returns the ids of the decisive decisions. */
  List<UUID> keep(Command command, List<Sitting> sittings) {
    List<Appointment> made =
        sittings.stream().map(sitting -> appointment(command, sitting)).toList();
    appointments.keep(made);
    return made.stream().map(Appointment::id).toList();
  }

  private static Appointment appointment(Command command, Sitting sitting) {
    List<StoredDecision> decisions =
        sitting.ruling().answers().stream()
            .map(
                answer ->
                    StoredDecision.of(
                        Ids.next(),
                        sitting.gridId(),
                        sitting.grid(),
                        answer.decision(),
                        command.at()))
            .toList();
    return new Appointment(
        decisions.get(0).id(),
        sitting.gridId(),
        sitting.grid(),
        sitting.post(),
        sitting.ruling().seat(),
        sitting.person(),
        sitting.reason(),
        decisions);
  }

  /** A leader's post falls back to the branch secretary's, when there is one. */
  PostView create(Command command, UnitPath grid, Seat seat, LocalDate on) {
    UUID fallback =
        seat == Seat.LEADER
            ? territory
                .post(grid.at(Level.BRANCH), "branch-secretary")
                .map(PostView::id)
                .orElse(null)
            : null;
    NewPost post = new NewPost(grid.value(), seat.role(), names.of(seat.role()), fallback, on);
    return staffing.create(command, Ids.next(), post);
  }

  /**
   * @throws Problem {@code leading.nobody}, {@code territory.already-vacant}
   */
  CrewChange vacate(Command command, UnitView grid, Seat seat, String reason, LocalDate wished) {
    Optional<PostView> post = territory.post(grid.unitPath(), seat.role());
    UUID id =
        post.map(PostView::id)
            .orElseThrow(
                () ->
                    Problem.conflict(
                        "leading.nobody", "grid", grid.name(), "post", names.of(seat.role())));
    LocalDate on = Days.effective(command, wished);
    staffing.vacate(command, id, reason, day(command, on));
    return new CrewChange(grid.id(), grid.path(), id, seat.role(), null, null, null, null, null);
  }
}
