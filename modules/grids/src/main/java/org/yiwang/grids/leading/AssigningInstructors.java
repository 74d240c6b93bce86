package org.yiwang.grids.leading;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yiwang.grids.people.Days;
import org.yiwang.grids.people.People;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.territory.UnitView;

/** A grid gets its two instructors, a town cadre and a village cadre, or loses one. */
@UseCase
public class AssigningInstructors {

  /**
   * @param role instructor-town or instructor-village
   * @param reason where the rules demand one
   * @param on the first day; this moment when absent, never in the future
   */
  public record Instructor(String role, UUID personId, String reason, LocalDate on) {}

  /**
   * @param role instructor-town or instructor-village
   * @param reason in words, at most 200 characters
   * @param on the day it was left; this moment when absent, never in the future
   */
  public record Release(String role, String reason, LocalDate on) {}

  private final Crews crews;
  private final Boards boards;
  private final Candidacy candidacy;
  private final People people;

  @Inject
  public AssigningInstructors(Crews crews, Boards boards, Candidacy candidacy, People people) {
    this.crews = crews;
    this.boards = boards;
    this.candidacy = candidacy;
    this.people = people;
  }

  /**
   * The former instructor's duty ends as this one's begins.
   *
   * @throws Problem {@code leading.unknown-seat}, {@code leading.not-registered}, {@code
   *     leading.refused}, {@code leading.already}, {@code leading.undecided}, and what territory
   *     refuses
   */
  @Does(value = "leading.assign-instructor", needs = "grids.lead")
  public CrewChange assign(Command command, UUID gridId, Instructor wish) {
    Seat seat = Seat.instructor(wish.role());
    UnitView grid = crews.grid(command, gridId);
    UUID person = AppointingLeaders.locked(people, wish.personId());
    LocalDate on = Days.effective(command, wish.on());
    String reason = Text.optional("reason", wish.reason(), 200);
    Board board = boards.load(List.of(person), List.of(grid.unitPath()), on);
    if (board.on(seat, grid.unitPath()).filter(person::equals).isPresent()) {
      throw Problem.conflict("leading.already", "grid", grid.name());
    }
    Ruling ruling = candidacy.judge(board, seat, grid.unitPath(), person);
    ruling.mustAllow(reason);
    return crews.seat(command, grid, ruling, person, reason, on);
  }

  @Does(value = "leading.release-instructor", needs = "grids.lead")
  public CrewChange release(Command command, UUID gridId, Release wish) {
    UnitView grid = crews.grid(command, gridId);
    return crews.vacate(command, grid, Seat.instructor(wish.role()), wish.reason(), wish.on());
  }
}
