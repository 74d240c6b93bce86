package org.yiwang.appeals.handling;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.CaseRules;
import org.yiwang.appeals.OpenAppeals;
import org.yiwang.appeals.Receipts;
import org.yiwang.appeals.TimeEvent;
import org.yiwang.appeals.TriagePolicy;
import org.yiwang.appeals.deadlines.Span;
import org.yiwang.decisions.Decision;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.platform.WorkingCalendar;

/** The clocks stand still for a listed reason, until a date that the rules bound. */
@UseCase
public class PausingAppeals {

  /**
   * @param reason code of the dictionary {@code pause-reason}
   * @param words in which way, 1–500 characters
   * @param until when it ends at the latest; the longest the rules allow, when absent
   */
  public record Pause(String reason, String words, Instant until) {}

  /**
   * @param words why it goes on, 1–500 characters
   */
  public record Resumption(String words) {}

  private final OpenAppeals open;
  private final TriagePolicy policy;
  private final CaseRules rules;
  private final WorkingCalendar calendar;
  private final Receipts receipts;

  @Inject
  public PausingAppeals(
      OpenAppeals open,
      TriagePolicy policy,
      CaseRules rules,
      WorkingCalendar calendar,
      Receipts receipts) {
    this.open = open;
    this.policy = policy;
    this.rules = rules;
    this.calendar = calendar;
    this.receipts = receipts;
  }

  /**
   * @throws Problem {@code appeals.unknown-code}, {@code appeals.is-paused}, {@code
   *     appeals.may-not-pause}, {@code appeals.pause-too-long}; else refused as {@link OpenAppeals}
   *     and {@link Appeal#happens} say
   */
  @Does(value = "appeals.pause", needs = "appeals.handle")
  public AppealReceipt pause(Command command, UUID id, long basedOn, Pause wish) {
    String words = Text.required("words", wish.words(), 500);
    policy.mustKnow("pause-reason", wish.reason());
    Appeal appeal = open.basedOn(command, id, basedOn);
    open.mustHold(command, appeal);
    if (appeal.state().paused()) {
      throw Problem.conflict("appeals.is-paused");
    }
    CaseRules.Ruled ruled =
        rules.ask(
            command,
            appeal,
            "pause",
            CaseRules.facts(appeal)
                .with("reason", wish.reason())
                .with("taken", open.course(command, appeal).pauses()));
    Decision rule = ruled.decision();
    if (!rule.yes("allowed")) {
      throw Problem.refused("appeals.may-not-pause", "why", String.join("", CaseRules.why(rule)));
    }
    Instant bound =
        new Span(rule.number("maxAmount"), rule.text("maxUnit"))
            .after(command.at(), calendar.of(appeal.path()));
    Instant until = wish.until() == null ? bound : wish.until();
    if (until.isAfter(bound) || !until.isAfter(command.at())) {
      throw Problem.refused("appeals.pause-too-long", "until", until, "bound", bound);
    }
    appeal.happens(
        new TimeEvent.Paused(
            wish.reason(),
            receipts.label("pause-reason", wish.reason()).name(),
            words,
            until,
            ruled.kept().id()));
    return open.done(command, appeal, "appeal-paused", List.of());
  }

  /**
   * @throws Problem {@code appeals.is-not-paused}; else refused as {@link OpenAppeals} says
   */
  @Does(value = "appeals.resume", needs = "appeals.handle")
  public AppealReceipt resume(Command command, UUID id, long basedOn, Resumption wish) {
    String words = Text.required("words", wish.words(), 500);
    Appeal appeal = open.basedOn(command, id, basedOn);
    open.mustHold(command, appeal);
    if (!appeal.state().paused()) {
      throw Problem.conflict("appeals.is-not-paused");
    }
    appeal.happens(new TimeEvent.Resumed(words));
    return open.done(command, appeal, "appeal-resumed", List.of());
  }
}
