package org.yiwang.appeals.handling;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.AppealState;
import org.yiwang.appeals.CaseRules;
import org.yiwang.appeals.Classification;
import org.yiwang.appeals.Limits;
import org.yiwang.appeals.OpenAppeals;
import org.yiwang.appeals.TriagePolicy;
import org.yiwang.appeals.emergency.Alerting;
import org.yiwang.decisions.Facts;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/** What a matter is has changed midway. Both clocks are shown, and the rules say which binds. */
@UseCase
public class ReclassifyingAppeals {

  /**
   * @param kind and the others absent where they stay as they are
   * @param reason 1–500 characters
   */
  public record Reclassification(
      String kind, String category, String urgency, String risk, String reason) {}

  private final OpenAppeals open;
  private final TriagePolicy policy;
  private final CaseRules rules;
  private final Limits limits;
  private final Alerting alerting;

  @Inject
  public ReclassifyingAppeals(
      OpenAppeals open, TriagePolicy policy, CaseRules rules, Limits limits, Alerting alerting) {
    this.open = open;
    this.policy = policy;
    this.rules = rules;
    this.limits = limits;
    this.alerting = alerting;
  }

  /**
   * @throws Problem {@code appeals.unknown-code}, {@code appeals.nothing-corrected}; else refused
   *     as {@link OpenAppeals} and {@link Appeal#happens} say
   */
  @Does(value = "appeals.reclassify", needs = "appeals.handle")
  public AppealReceipt reclassify(Command command, UUID id, long basedOn, Reclassification wish) {
    String reason = Text.required("reason", wish.reason(), 500);
    Appeal appeal = open.basedOn(command, id, basedOn);
    open.mustHold(command, appeal);
    AppealState was = appeal.state();
    String kind = changed("kind", wish.kind(), was.kind());
    String category = changed("category", wish.category(), was.category());
    String urgency = changed("urgency", wish.urgency(), was.urgency());
    String risk = changed("risk", wish.risk(), was.risk());
    Classification now = new Classification(true, kind, category, urgency, risk);
    if (now.equals(
        new Classification(true, was.kind(), was.category(), was.urgency(), was.risk()))) {
      throw Problem.invalid("appeals.nothing-corrected");
    }
    Facts facts =
        Facts.of(
            "urgencyChange", rules.change("urgency", was.urgency(), urgency),
            "categoryChanged", !Objects.equals(category, was.category()));
    CaseRules.Ruled binding = rules.ask(command, appeal, "reclassification", facts);
    Limits.Limit limit = limits.of(command, appeal, now, was.level());
    appeal.happens(
        new AppealEvent.Reclassified(
            kind,
            category,
            urgency,
            risk,
            reason,
            limit.terms(),
            binding.decision().text("binding"),
            limit.decision(),
            binding.kept().id()));
    alerting.alertIfRed(command, appeal);
    return open.done(command, appeal, "appeal-reclassified", List.of());
  }

  private String changed(String dictionary, String wanted, String present) {
    if (wanted == null) {
      return present;
    }
    policy.mustKnow(dictionary, wanted);
    return wanted;
  }
}
