package org.yiwang.appeals.emergency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.yiwang.appeals.Aid;
import org.yiwang.appeals.Alarm;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.Barred;
import org.yiwang.appeals.CaseRules;
import org.yiwang.appeals.Course;
import org.yiwang.appeals.Responsible;
import org.yiwang.decisions.Decision;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.PostView;
import org.yiwang.territory.roster.OnDuty;
import org.yiwang.territory.roster.Rosters;

/**
 * Rings for a red matter: the first on the town's duty roster must acknowledge it within the
 * minutes the rules give, else the next is rung, and after the last the first again. The levels
 * below that were passed over are sent there at once.
 */
@Dependent
public class Alerting {

  /** The posts that go there at once, by level, where somebody answers for them. */
  private static final Map<Level, String> ON_THE_SPOT =
      Map.of(Level.GRID, "grid-leader", Level.VILLAGE, "village-secretary");

  private final CaseRules rules;
  private final Rosters rosters;
  private final Responsible responsible;

  @Inject
  public Alerting(CaseRules rules, Rosters rosters, Responsible responsible) {
    this.rules = rules;
    this.rosters = rosters;
    this.responsible = responsible;
  }

  /** Nothing happens unless the rules call for an alarm. */
  public void alertIfRed(Command command, Appeal appeal) {
    Decision look = rules.look("alarm", CaseRules.facts(appeal));
    if (!look.decided() || !look.yes("alarm")) {
      return;
    }
    CaseRules.Ruled ruled = rules.ask(command, appeal, "alarm", CaseRules.facts(appeal));
    Decision rule = ruled.decision();
    long minutes = rule.number("minutes");
    String report = (String) rule.outcome().get("report");
    appeal.happens(new Alarm.Alerted(minutes, report, ruled.kept().id()));
    ring(command, appeal, minutes, 1);
    sendThere(command, appeal, minutes);
  }

  /** The next on the roster, in turn. */
  public void ringNext(Command command, Appeal appeal, Course course) {
    long minutes = course.alert().orElseThrow().minutes();
    int turn = course.ringing().orElseThrow().turn() + 1;
    ring(command, appeal, minutes, turn);
  }

  private void ring(Command command, Appeal appeal, long minutes, int turn) {
    Barred barred = responsible.barredFrom(appeal);
    List<OnDuty> roster =
        rosters.at(appeal.path().at(Level.TOWN), command.at()).stream()
            .filter(person -> !barred.names(person.personId()))
            .toList();
    Instant due = command.at().plusSeconds(minutes * 60);
    if (roster.isEmpty()) {
      PostView holder = responsible.holder(appeal);
      appeal.happens(new Alarm.Rung(turn, holder.personId(), holder.personName(), due));
      return;
    }
    OnDuty next = roster.get((turn - 1) % roster.size());
    appeal.happens(new Alarm.Rung(turn, next.personId(), next.personName(), due));
  }

  private void sendThere(Command command, Appeal appeal, long minutes) {
    Barred barred = responsible.barredFrom(appeal);
    if (!barred.isEmpty()) {
      return;
    }
    Level holds = Level.ofSlug(appeal.state().level());
    for (Level level : List.of(Level.VILLAGE, Level.GRID)) {
      UnitPath place = appeal.path();
      if (holds.isAbove(level) && !place.level().isAbove(level)) {
        responsible
            .post(place.at(level), ON_THE_SPOT.get(level), barred)
            .ifPresent(post -> send(command, appeal, post, minutes));
      }
    }
  }

  private static void send(Command command, Appeal appeal, PostView post, long minutes) {
    String task = Messages.sentence("appeals.on-the-spot", Map.of());
    appeal.happens(
        new Aid.AidAsked(
            Ids.next(),
            post.unitPath(),
            post.id(),
            post.name(),
            task,
            command.at().plusSeconds(minutes * 60),
            true));
  }
}
