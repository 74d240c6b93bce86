package org.yiwang.appeals;

import jakarta.inject.Inject;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.rulebook.DecisionLog;

/** A person at the named post decides what the rules could not; the rules then send it on. */
@UseCase
public class TriagingAppeals {

  /**
   * @param unitCode the grid or village, where it was filed for a wider place; optional
   * @param reason in words, at most 200 characters; it stays with the appeal
   */
  public record Triage(
      String kind, String category, String urgency, String risk, String unitCode, String reason) {}

  private final OpenAppeals open;
  private final TriagePolicy policy;
  private final Assigning assigning;
  private final Places places;
  private final DecisionLog log;
  private final Responsible responsible;

  @Inject
  public TriagingAppeals(
      OpenAppeals open,
      TriagePolicy policy,
      Assigning assigning,
      Places places,
      DecisionLog log,
      Responsible responsible) {
    this.open = open;
    this.policy = policy;
    this.assigning = assigning;
    this.places = places;
    this.log = log;
    this.responsible = responsible;
  }

  /**
   * @throws Problem {@code appeals.unknown-code}, {@code appeals.place-elsewhere}, {@code
   *     appeals.still-nobody} when the rules still find no receiver, and those of {@link
   *     OpenAppeals}
   */
  @Does(value = "appeals.triage", needs = "appeals.triage")
  public AppealReceipt triage(Command command, UUID id, long basedOn, Triage wish) {
    String reason = Text.required("reason", wish.reason(), 200);
    policy.mustKnow("kind", wish.kind());
    policy.mustKnow("category", wish.category());
    policy.mustKnow("urgency", wish.urgency());
    policy.mustKnow("risk", wish.risk());
    Appeal appeal = open.basedOn(command, id, basedOn);
    AppealEvent.Triaged triaged =
        new AppealEvent.Triaged(
            wish.kind(), wish.category(), wish.urgency(), wish.risk(), null, reason);
    appeal.happens(triaged);
    open.mustHold(command, appeal);
    Classification what =
        new Classification(true, wish.kind(), wish.category(), wish.urgency(), wish.risk());
    UnitPath place = place(appeal, wish.unitCode());
    Assigning.Assignment assignment =
        assigning.assign(command, id, place, what, responsible.barredFrom(appeal));
    if (assignment.event().awaitsTriage()) {
      throw Problem.refused("appeals.still-nobody", "place", place.value());
    }
    appeal.happens(assignment.event());
    log.keep(assignment.decisions());
    return open.done(command, appeal, "appeal-triaged", assignment.decisions());
  }

  private UnitPath place(Appeal appeal, String unitCode) {
    if (unitCode == null || unitCode.isBlank()) {
      return appeal.path();
    }
    UnitPath finer = places.area(unitCode);
    if (!appeal.path().contains(finer)) {
      throw Problem.refused(
          "appeals.place-elsewhere", "place", appeal.path().value(), "code", unitCode);
    }
    return finer;
  }
}
