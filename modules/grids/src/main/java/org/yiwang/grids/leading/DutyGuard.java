package org.yiwang.grids.leading;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.grids.leading.Crews.Sitting;
import org.yiwang.grids.people.Days;
import org.yiwang.grids.people.People;
import org.yiwang.grids.people.PersonGone;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.DutyProposed;
import org.yiwang.territory.PostView;
import org.yiwang.territory.Staffing;
import org.yiwang.territory.Territory;

/**
 * Keeps the rules at every door: whoever is put on a crew's post elsewhere is judged all the same,
 * and whoever is gone leaves their posts.
 */
@Dependent
public class DutyGuard {

  private final Territory territory;
  private final Staffing staffing;
  private final Crews crews;
  private final Boards boards;
  private final Candidacy candidacy;
  private final People people;
  private final Judged judged;

  @Inject
  public DutyGuard(
      Territory territory,
      Staffing staffing,
      Crews crews,
      Boards boards,
      Candidacy candidacy,
      People people,
      Judged judged) {
    this.territory = territory;
    this.staffing = staffing;
    this.crews = crews;
    this.boards = boards;
    this.candidacy = candidacy;
    this.people = people;
    this.judged = judged;
  }

  void judge(@Observes DutyProposed proposed) {
    PostView post = proposed.post();
    UnitPath unit = new UnitPath(post.unitPath());
    Optional<Seat> seat = Seat.ofRole(post.role()).filter(any -> unit.level() == Level.GRID);
    if (seat.isEmpty() || judged.isAllowed(post.id(), proposed.personId())) {
      return;
    }
    UUID person = AppointingLeaders.locked(people, proposed.personId());
    Board board = boards.load(List.of(person), List.of(unit), proposed.on());
    Ruling ruling = candidacy.judge(board, seat.get(), unit, person);
    ruling.mustAllow(null);
    UUID grid = territory.unit(unit).orElseThrow().id();
    crews.keep(
        proposed.command(),
        List.of(new Sitting(post.id(), grid, unit, ruling, person, null, proposed.on())));
  }

  void release(@Observes PersonGone gone) {
    var day = gone.on().equals(Days.today(gone.command())) ? null : gone.on();
    String reason = Messages.sentence("leading.person-gone", java.util.Map.of("name", gone.name()));
    for (UUID post : territory.postsAnsweredBy(gone.person())) {
      boolean own =
          territory.post(post).filter(view -> gone.person().equals(view.personId())).isPresent();
      if (own) {
        staffing.vacate(gone.command(), post, reason, day);
      }
    }
  }
}
