package org.yiwang.appeals.warning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yiwang.appeals.AppealState;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;

/** Every appeal as a voice in a place. */
public interface Voices {

  /**
   * Begins or goes on to count an appeal as what it is now.
   *
   * @return whether it counts; not when it is withheld
   */
  boolean remember(UUID appeal, AppealState is);

  /** Neither counted nor offered as similar from now on, whether it is remembered yet or not. */
  void withhold(UUID appeal, AppealState is);

  /** Lets whoever counts the same category in this town wait until this transaction ends. */
  void takeTurn(Command command, UnitPath town, String category);

  /**
   * Counts for each window at each place, without those of warnings that were closed; windows in
   * which nobody was heard are left out. Of more than three hundred calls at a place the latest
   * three hundred are counted.
   */
  List<Tally> count(
      Collection<UnitPath> places, String category, List<Integer> windows, Instant now);

  /** The appeals behind a tally. */
  Set<UUID> behind(Tally tally, Instant now);

  /** What was heard before of the same person, place and matter. */
  Relapses.Past past(
      UUID household, String reporter, UnitPath place, String category, Instant since);
}
