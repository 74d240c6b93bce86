package org.yiwang.appeals;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yiwang.decisions.Decision;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Published;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Does;
import org.yiwang.platform.Json;
import org.yiwang.platform.UseCase;
import org.yiwang.platform.WorkingCalendar;
import org.yiwang.rulebook.DecisionLog;
import org.yiwang.rulebook.StoredDecision;

/** A word is spoken, and from the same moment somebody is responsible for it. */
@UseCase
public class FilingAppeals {

  /**
   * @param householdId whose matter it is; or else
   * @param unitCode where it is: twelve digits of a village or town, fifteen of a grid
   * @param channel code of the dictionary {@code channel}
   * @param title 1–100 characters
   * @param content 1–10,000 characters
   * @param reporterName optional; absent without a household means anonymous
   * @param reportedAt when it was said; now, when absent
   */
  public record NewAppeal(
      UUID householdId,
      String unitCode,
      String channel,
      String title,
      String content,
      String reporterName,
      Instant reportedAt) {}

  private final Places places;
  private final TriagePolicy policy;
  private final Assigning assigning;
  private final Appeals appeals;
  private final Chronicle chronicle;
  private final DecisionLog log;
  private final Receipts receipts;
  private final Event<Published> published;

  @Inject
  public FilingAppeals(
      Places places,
      TriagePolicy policy,
      Assigning assigning,
      Appeals appeals,
      Chronicle chronicle,
      DecisionLog log,
      Receipts receipts,
      Event<Published> published) {
    this.places = places;
    this.policy = policy;
    this.assigning = assigning;
    this.appeals = appeals;
    this.chronicle = chronicle;
    this.log = log;
    this.receipts = receipts;
    this.published = published;
  }

  /**
   * @throws Problem {@code appeals.place-missing}, {@code appeals.unknown-place}, {@code
   *     appeals.place-too-wide}, {@code appeals.unknown-code}, {@code appeals.future-date}, {@code
   *     appeals.nobody-responsible}
   */
  @Does(value = "appeals.file", needs = "appeals.file")
  public AppealReceipt file(Command command, NewAppeal wish) {
    AppealEvent.Filed filed = heard(command, wish);
    UnitPath place = new UnitPath(filed.place());
    command.actor().mustReach(place);

    Appeal appeal = new Appeal(command.id());
    appeal.happens(filed);
    Decision triage = policy.triage(filed);
    StoredDecision kept = StoredDecision.of(Ids.next(), appeal.id(), place, triage, command.at());
    Classification what = Classification.of(triage);
    Assigning.Assignment assignment = assigning.assign(command, appeal.id(), place, what);
    appeal.happens(classified(what, kept, assignment.event().awaitsTriage()));
    appeal.happens(assignment.event());

    chronicle.begin(command, appeal);
    List<StoredDecision> decisions = new ArrayList<>(assignment.decisions());
    decisions.add(0, kept);
    log.keep(decisions);
    published.fire(
        new Published("appeal-filed", 1, appeal.id(), place, Json.write(filed), command.at()));
    AppealReceipt receipt = receipts.of(appeal, decisions, assignment.post());
    int year = command.at().atZone(WorkingCalendar.ZONE).getYear();
    // Last, because everybody else who files in this town waits from here to the commit.
    return receipt.numbered(appeals.number(appeal, place.at(Level.TOWN), year));
  }

  private static AppealEvent classified(
      Classification what, StoredDecision triage, boolean awaitsTriage) {
    if (awaitsTriage) {
      List<String> missing = what.complete() ? List.of("receiver") : triage.missing();
      return new AppealEvent.Undecided(
          missing, what.kind(), what.category(), what.urgency(), what.risk(), triage.id());
    }
    return new AppealEvent.Triaged(
        what.kind(), what.category(), what.urgency(), what.risk(), triage.id(), null);
  }

  private AppealEvent.Filed heard(Command command, NewAppeal wish) {
    Places.Place place = places.of(wish.householdId(), wish.unitCode());
    String channel = Text.required("channel", wish.channel(), 30);
    policy.mustKnow("channel", channel);
    String name =
        wish.reporterName() == null || wish.reporterName().isBlank()
            ? place.reporterName()
            : Text.name("reporterName", wish.reporterName());
    String reporter = place.kind() != null || name != null ? place.kind() : "anonymous";
    Instant said = wish.reportedAt() == null ? command.at() : wish.reportedAt();
    if (said.isAfter(command.at())) {
      throw Problem.refused("appeals.future-date", "reportedAt", said, "now", command.at());
    }
    return new AppealEvent.Filed(
        place.path().value(),
        wish.householdId(),
        reporter,
        name,
        channel,
        Text.required("title", wish.title(), 100),
        Text.required("content", wish.content(), 10_000),
        said.truncatedTo(ChronoUnit.MICROS),
        command.at());
  }
}
