package org.yiwang.appeals.warning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.yiwang.appeals.AppealState;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.rulebook.DecisionLog;
import org.yiwang.rulebook.StoredDecision;
import org.yiwang.territory.PostView;

/**
 * Looks at a place and all above it, up to the town, when one more voice is heard there: counts,
 * asks the rules, and lets warnings be raised, grow and rise. A wider place is not warned of for
 * the very voices a narrower one is warned of already, and the voices of a warning that was closed
 * count no more.
 */
@Dependent
public class Watch {

  private final Voices voices;
  private final Warnings warnings;
  private final WarningPolicy policy;
  private final Told told;
  private final DecisionLog log;
  private final Event<WarningChanged> changes;

  @Inject
  public Watch(
      Voices voices,
      Warnings warnings,
      WarningPolicy policy,
      Told told,
      DecisionLog log,
      Event<WarningChanged> changes) {
    this.voices = voices;
    this.warnings = warnings;
    this.policy = policy;
    this.told = told;
    this.log = log;
    this.changes = changes;
  }

  /** One voice and where it was heard. */
  private record Heard(Command command, UUID appeal, AppealState is) {}

  /** An open warning and its voices. */
  private record Held(Warning warning, Set<UUID> members) {}

  void look(Command command, UUID appeal, AppealState is) {
    Heard heard = new Heard(command, appeal, is);
    UnitPath place = new UnitPath(is.path());
    voices.takeTurn(command, place.at(Level.TOWN), is.category());
    List<UnitPath> places = placesFrom(place);
    Map<UnitPath, Warning> open =
        warnings.open(places, is.category()).stream()
            .collect(toMap(Warning::place, Function.identity()));
    Map<UnitPath, List<Tally>> tallies =
        voices.count(places, is.category(), policy.windows(), command.at()).stream()
            .collect(groupingBy(Tally::place));
    List<Held> narrower = new ArrayList<>();
    for (UnitPath at : places) {
      Optional<Grade> grade = gravest(tallies.getOrDefault(at, List.of()));
      Warning standing = open.get(at);
      if (standing != null) {
        narrower.add(grown(heard, standing, grade));
      } else if (grade.isPresent()) {
        raise(heard, grade.get(), narrower);
      }
    }
  }

  private static List<UnitPath> placesFrom(UnitPath place) {
    List<UnitPath> places = new ArrayList<>();
    for (Level level : Level.values()) {
      if (!place.level().isAbove(level) && !level.isAbove(Level.TOWN)) {
        places.add(place.at(level));
      }
    }
    return places;
  }

  /** Of equally grave ones that of the shortest window. */
  private Optional<Grade> gravest(List<Tally> tallies) {
    return tallies.stream()
        .sorted(Comparator.comparing(Tally::days))
        .map(policy::grade)
        .flatMap(Optional::stream)
        .reduce((one, other) -> other.rank() > one.rank() ? other : one);
  }

  private Held grown(Heard heard, Warning standing, Optional<Grade> grade) {
    Instant now = heard.command().at();
    Set<UUID> more = grade.map(is -> voices.behind(is.tally(), now)).orElse(Set.of(heard.appeal()));
    warnings.join(standing.id(), more, now);
    Warning is =
        grade
            .filter(found -> found.rank() > policy.rank(standing.colour()))
            .map(found -> rise(heard, standing, found))
            .orElse(standing);
    return new Held(is, warnings.members(is.id()));
  }

  private void raise(Heard heard, Grade grade, List<Held> narrower) {
    Command command = heard.command();
    Set<UUID> members = voices.behind(grade.tally(), command.at());
    for (int i = 0; i < narrower.size(); i++) {
      Held held = narrower.get(i);
      if (held.members().containsAll(members)) {
        if (grade.rank() > policy.rank(held.warning().colour())) {
          narrower.set(i, new Held(rise(heard, held.warning(), grade), held.members()));
        }
        return;
      }
    }
    UUID id = Ids.next();
    PostView post = told.by(grade, heard.is().holderPost());
    UUID decision = kept(command, id, grade);
    Warning raised = Warning.raised(id, grade, post, decision, command.at());
    warnings.add(raised);
    warnings.join(id, members, command.at());
    warnings.step(raised, heard.appeal(), command.at());
    tell(command, null, raised);
    narrower.add(new Held(raised, members));
  }

  private Warning rise(Heard heard, Warning standing, Grade grade) {
    Command command = heard.command();
    PostView post = told.by(grade, heard.is().holderPost());
    Warning risen = standing.risen(grade, post, kept(command, standing.id(), grade));
    warnings.change(risen);
    warnings.step(risen, heard.appeal(), command.at());
    tell(command, standing.colour(), risen);
    return risen;
  }

  private UUID kept(Command command, UUID warning, Grade grade) {
    UUID id = Ids.next();
    log.keep(
        List.of(
            StoredDecision.of(id, warning, grade.tally().place(), grade.decision(), command.at())));
    return id;
  }

  private void tell(Command command, String before, Warning is) {
    changes.fire(
        new WarningChanged(
            command,
            is.id(),
            is.place(),
            is.category(),
            before,
            is.colour(),
            is.post(),
            !is.open()));
  }
}
