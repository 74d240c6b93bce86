package org.yiwang.appeals.closing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.AppealStatus;
import org.yiwang.appeals.CaseRules;
import org.yiwang.appeals.Course;
import org.yiwang.appeals.OpenAppeals;
import org.yiwang.appeals.TriagePolicy;
import org.yiwang.decisions.Decision;
import org.yiwang.decisions.Facts;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/** The end, on a ground that the rules know: each with its basis, and a reply to the resident. */
@UseCase
public class ClosingAppeals {

  /**
   * @param summary what came of it, 1–500 characters
   * @param ground code of the dictionary {@code closing-ground}; confirmed, when absent
   * @param basis in law or in fact, at most 500 characters; required where the rule says so
   * @param reply what the resident is told, at most 2,000 characters; required where no answer was
   *     given
   */
  public record Closing(String summary, String ground, String basis, String reply) {}

  private final OpenAppeals open;
  private final TriagePolicy policy;
  private final CaseRules rules;

  @Inject
  public ClosingAppeals(OpenAppeals open, TriagePolicy policy, CaseRules rules) {
    this.open = open;
    this.policy = policy;
    this.rules = rules;
  }

  /**
   * @throws Problem {@code appeals.unknown-code}, {@code appeals.may-not-close} with the reason,
   *     {@code appeals.basis-missing}, {@code appeals.reply-missing}, {@code appeals.aid-open};
   *     else refused as {@link OpenAppeals} and {@link Appeal#happens} say
   */
  @Does(value = "appeals.close", needs = "appeals.close")
  public AppealReceipt close(Command command, UUID id, long basedOn, Closing wish) {
    String summary = Text.required("summary", wish.summary(), 500);
    String ground = wish.ground() == null ? "confirmed" : wish.ground();
    policy.mustKnow("closing-ground", ground);
    String basis = Text.optional("basis", wish.basis(), 500);
    String reply = Text.optional("reply", wish.reply(), 2_000);
    Appeal appeal = open.basedOn(command, id, basedOn);
    open.mustHold(command, appeal);
    Course course = open.course(command, appeal);
    boolean answered = course.answer().isPresent();
    Facts facts =
        CaseRules.facts(appeal)
            .with("ground", ground)
            .with("confirmed", appeal.status() == AppealStatus.CONFIRMED)
            .with("anonymous", "anonymous".equals(course.filed().reporter()))
            .with("answered", answered)
            .with("contactDays", course.contactDays());
    Decision rule = rules.ask(command, appeal, "closing", facts).decision();
    if (!rule.yes("allowed")) {
      throw Problem.refused("appeals.may-not-close", "why", String.join("", CaseRules.why(rule)));
    }
    if (rule.yes("basisNeeded") && basis == null) {
      throw Problem.invalid("appeals.basis-missing");
    }
    if (!answered && reply == null) {
      throw Problem.invalid("appeals.reply-missing");
    }
    appeal.happens(new AppealEvent.Closed(summary, ground, basis, reply));
    return open.done(command, appeal, "appeal-closed", List.of());
  }
}
