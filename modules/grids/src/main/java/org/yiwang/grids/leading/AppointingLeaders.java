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

/** A grid gets a leader whom the rules allow, or loses the one it has. */
@UseCase
public class AppointingLeaders {

  /**
   * @param reason where the rules demand one
   * @param on the first day; this moment when absent, never in the future
   */
  public record Leader(UUID personId, String reason, LocalDate on) {}

  /**
   * @param reason in words, at most 200 characters
   * @param on the day it was left; this moment when absent, never in the future
   */
  public record Relief(String reason, LocalDate on) {}

  private final Crews crews;
  private final Boards boards;
  private final Candidacy candidacy;
  private final People people;

  @Inject
  public AppointingLeaders(Crews crews, Boards boards, Candidacy candidacy, People people) {
    this.crews = crews;
    this.boards = boards;
    this.candidacy = candidacy;
    this.people = people;
  }

  /**
   * The former leader's duty ends as this one's begins.
   *
   * @throws Problem {@code leading.not-registered}, {@code leading.refused}, {@code
   *     leading.reason-missing}, {@code leading.already}, {@code leading.undecided}, and what
   *     territory refuses
   */
  @Does(value = "leading.appoint-leader", needs = "grids.lead")
  public CrewChange appoint(Command command, UUID gridId, Leader wish) {
    UnitView grid = crews.grid(command, gridId);
    UUID person = locked(people, wish.personId());
    LocalDate on = Days.effective(command, wish.on());
    String reason = Text.optional("reason", wish.reason(), 200);
    Board board = boards.load(List.of(person), List.of(grid.unitPath()), on);
    if (board.on(Seat.LEADER, grid.unitPath()).filter(person::equals).isPresent()) {
      throw Problem.conflict("leading.already", "grid", grid.name());
    }
    Ruling ruling = candidacy.judge(board, Seat.LEADER, grid.unitPath(), person);
    ruling.mustAllow(reason);
    return crews.seat(command, grid, ruling, person, reason, on);
  }

  /** The fallback answers at once. */
  @Does(value = "leading.relieve-leader", needs = "grids.lead")
  public CrewChange relieve(Command command, UUID gridId, Relief wish) {
    UnitView grid = crews.grid(command, gridId);
    return crews.vacate(command, grid, Seat.LEADER, wish.reason(), wish.on());
  }

  /** Locked, so that nobody is appointed in two places at the same moment. */
  static UUID locked(People people, UUID person) {
    if (person == null) {
      throw Problem.invalid("people.person-missing");
    }
    people.find(person);
    return person;
  }
}
