package org.yiwang.appeals.handling;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.CaseRules;
import org.yiwang.appeals.Course;
import org.yiwang.appeals.Happened;
import org.yiwang.appeals.OpenAppeals;
import org.yiwang.appeals.Responsible;
import org.yiwang.appeals.TimeEvent;
import org.yiwang.decisions.Decision;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.territory.PostView;

/**
 * The holder asks for more time, a superior approves it within the bounds of the rules, and the
 * resident is told.
 */
@UseCase
public class ExtendingAppeals {

  /**
   * @param amount how much more, in {@code unit} of the rule
   * @param reason 1–500 characters; the resident is told it
   */
  public record Request(Long amount, String reason) {}

  /**
   * @param approved whether
   * @param reason 1–500 characters
   */
  public record Verdict(Boolean approved, String reason) {}

  private final OpenAppeals open;
  private final CaseRules rules;
  private final Responsible responsible;

  @Inject
  public ExtendingAppeals(OpenAppeals open, CaseRules rules, Responsible responsible) {
    this.open = open;
    this.rules = rules;
    this.responsible = responsible;
  }

  /**
   * @throws Problem {@code appeals.extension-asked}, {@code appeals.may-not-extend}, {@code
   *     appeals.extension-too-long}, {@code appeals.no-approver}; else refused as {@link
   *     OpenAppeals} and {@link Appeal#happens} say
   */
  @Does(value = "appeals.ask-extension", needs = "appeals.handle")
  public AppealReceipt ask(Command command, UUID id, long basedOn, Request wish) {
    String reason = Text.required("reason", wish.reason(), 500);
    Appeal appeal = open.basedOn(command, id, basedOn);
    open.mustHold(command, appeal);
    Course course = open.course(command, appeal);
    if (course.extensionAsked().isPresent()) {
      throw Problem.conflict("appeals.extension-asked");
    }
    CaseRules.Ruled ruled =
        rules.ask(
            command,
            appeal,
            "extension",
            CaseRules.facts(appeal)
                .with("taken", course.extensions())
                .with("overdue", isOverdue(appeal, command)));
    Decision rule = ruled.decision();
    if (!rule.yes("allowed")) {
      throw Problem.refused("appeals.may-not-extend", "why", String.join("", CaseRules.why(rule)));
    }
    long most = rule.number("maxAmount");
    if (wish.amount() == null || wish.amount() < 1 || wish.amount() > most) {
      throw Problem.refused("appeals.extension-too-long", "most", most);
    }
    PostView approver = approver(appeal, rule);
    appeal.happens(
        new TimeEvent.ExtensionAsked(
            wish.amount(),
            rule.text("maxUnit"),
            reason,
            approver.id(),
            approver.name(),
            ruled.kept().id()));
    return open.done(command, appeal, "appeal-extension-asked", List.of());
  }

  private static boolean isOverdue(Appeal appeal, Command command) {
    Instant due = appeal.state().dates().handleDue();
    return due != null && due.isBefore(command.at());
  }

  private PostView approver(Appeal appeal, Decision rule) {
    Level level = Level.ofSlug(rule.text("approverLevel"));
    return responsible
        .post(appeal.path().at(level), rule.text("approverPost"), responsible.barredFrom(appeal))
        .orElseThrow(() -> Problem.refused("appeals.no-approver", "level", level.slug()));
  }

  /**
   * @throws Problem {@code appeals.no-extension-asked}, {@code appeals.verdict-missing}, {@code
   *     appeals.own-request} when the approver asked for it; else refused as {@link OpenAppeals}
   *     and {@link Appeal#happens} say
   */
  @Does(value = "appeals.decide-extension", needs = "appeals.handle")
  public AppealReceipt decide(Command command, UUID id, long basedOn, Verdict wish) {
    String reason = Text.required("reason", wish.reason(), 500);
    if (wish.approved() == null) {
      throw Problem.invalid("appeals.verdict-missing");
    }
    Appeal appeal = open.basedOn(command, id, basedOn);
    Course course = open.course(command, appeal);
    TimeEvent.ExtensionAsked asked =
        course.extensionAsked().orElseThrow(() -> Problem.conflict("appeals.no-extension-asked"));
    PostView approver = open.mustAnswerFor(command, appeal, asked.approver());
    if (approver.personId().equals(askedBy(course))) {
      throw Problem.refused("appeals.own-request");
    }
    if (wish.approved()) {
      for (String clock : List.of("handle", "answer")) {
        appeal.happens(
            new TimeEvent.Extended(
                clock,
                asked.amount(),
                asked.unit(),
                approver.personId(),
                approver.personName(),
                reason));
      }
    } else {
      appeal.happens(
          new TimeEvent.ExtensionRefused(approver.personId(), approver.personName(), reason));
    }
    String news = wish.approved() ? "appeal-extended" : "appeal-extension-refused";
    return open.done(command, appeal, news, List.of());
  }

  private static UUID askedBy(Course course) {
    return course.history().stream()
        .filter(happened -> happened.event() instanceof TimeEvent.ExtensionAsked)
        .reduce((first, last) -> last)
        .map(Happened::actor)
        .orElseThrow();
  }
}
