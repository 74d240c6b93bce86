package org.yiwang.appeals.emergency;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.Alarm;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.Course;
import org.yiwang.appeals.OpenAppeals;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.territory.roster.Rosters;

/** Somebody on duty takes a red matter, or records that it was reported as the rules demand. */
@UseCase
public class AcknowledgingAlarms {

  /**
   * @param words what is being done, at most 500 characters; optional
   */
  public record Acknowledgement(String words) {}

  /**
   * @param receipt number or name of who received the report, 1–200 characters
   */
  public record Report(String receipt) {}

  private final OpenAppeals open;
  private final Rosters rosters;

  @Inject
  public AcknowledgingAlarms(OpenAppeals open, Rosters rosters) {
    this.open = open;
    this.rosters = rosters;
  }

  /**
   * By whoever is on the roster, or answers for the matter.
   *
   * @throws Problem {@code appeals.not-ringing}, {@code appeals.not-on-duty}; else refused as
   *     {@link OpenAppeals} says
   */
  @Does(value = "appeals.acknowledge", needs = "appeals.handle")
  public AppealReceipt acknowledge(Command command, UUID id, long basedOn, Acknowledgement wish) {
    String words = Text.optional("words", wish.words(), 500);
    Appeal appeal = open.basedOn(command, id, basedOn);
    Course course = open.course(command, appeal);
    Alarm.Rung rung = course.ringing().orElseThrow(() -> Problem.conflict("appeals.not-ringing"));
    UUID person = command.actor().person();
    boolean onDuty =
        rosters.at(appeal.path().at(Level.TOWN), command.at()).stream()
            .anyMatch(on -> on.personId().equals(person));
    if (!onDuty && !person.equals(rung.person())) {
      open.mustHold(command, appeal);
    }
    appeal.happens(new Alarm.Acknowledged(person, command.actor().name(), words));
    return open.done(command, appeal, "appeal-acknowledged", List.of());
  }

  /**
   * @throws Problem {@code appeals.no-report-owed}; else refused as {@link OpenAppeals} says
   */
  @Does(value = "appeals.report", needs = "appeals.handle")
  public AppealReceipt report(Command command, UUID id, long basedOn, Report wish) {
    String receipt = Text.required("receipt", wish.receipt(), 200);
    Appeal appeal = open.basedOn(command, id, basedOn);
    Course course = open.course(command, appeal);
    if (!course.owesReport()) {
      throw Problem.conflict("appeals.no-report-owed");
    }
    open.mustTakePart(command, appeal);
    appeal.happens(new Alarm.Reported(course.alert().orElseThrow().report(), receipt));
    return open.done(command, appeal, "appeal-reported", List.of());
  }
}
