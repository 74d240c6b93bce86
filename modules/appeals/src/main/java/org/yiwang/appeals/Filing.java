package org.yiwang.appeals;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yiwang.appeals.FilingAppeals.NewAppeal;
import org.yiwang.appeals.emergency.Alerting;
import org.yiwang.appeals.warning.Relapses;
import org.yiwang.decisions.Decision;
import org.yiwang.decisions.Facts;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Phone;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Published;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Json;
import org.yiwang.platform.WorkingCalendar;
import org.yiwang.platform.attachments.Attachments;
import org.yiwang.platform.drafts.Drafts;
import org.yiwang.rulebook.DecisionLog;
import org.yiwang.rulebook.StoredDecision;

/**
 * What filing is, inside the transaction of whichever use case hears the word: {@link
 * FilingAppeals} at our own doors, another module's where somebody else's contract is spoken.
 */
@Dependent
public class Filing {

  private final Places places;
  private final TriagePolicy policy;
  private final Assigning assigning;
  private final Accusation accusation;
  private final Alerting alerting;
  private final Contacts contacts;
  private final Attachments attachments;
  private final Drafts drafts;
  private final CaseRules rules;
  private final Relapses relapses;
  private final Appeals appeals;
  private final Chronicle chronicle;
  private final DecisionLog log;
  private final Receipts receipts;
  private final Event<Published> published;

  @Inject
  public Filing(
      Places places,
      TriagePolicy policy,
      Assigning assigning,
      Accusation accusation,
      Alerting alerting,
      Contacts contacts,
      Attachments attachments,
      Drafts drafts,
      CaseRules rules,
      Relapses relapses,
      Appeals appeals,
      Chronicle chronicle,
      DecisionLog log,
      Receipts receipts,
      Event<Published> published) {
    this.places = places;
    this.policy = policy;
    this.assigning = assigning;
    this.accusation = accusation;
    this.alerting = alerting;
    this.contacts = contacts;
    this.attachments = attachments;
    this.drafts = drafts;
    this.rules = rules;
    this.relapses = relapses;
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
  public AppealReceipt file(Command command, NewAppeal wish) {
    Phone phone = wish.phone() == null || wish.phone().isBlank() ? null : new Phone(wish.phone());
    AppealEvent.Filed said = heard(command, wish);
    Decision triage = policy.triage(said);
    Classification what = Classification.of(triage);
    Set<UUID> named = wish.accusedIds() == null ? Set.of() : new HashSet<>(wish.accusedIds());
    AppealEvent.Filed filed = said.against(accusation.of(said, what, named));
    UnitPath place = new UnitPath(filed.place());
    command.actor().mustReach(place);

    Appeal appeal = new Appeal(command.id());
    appeal.happens(filed);
    StoredDecision kept = StoredDecision.of(Ids.next(), appeal.id(), place, triage, command.at());
    Assigning.Assignment assignment =
        assigning.assign(command, appeal.id(), place, what, new Barred(filed.accused()));
    appeal.happens(classified(what, kept, assignment.event().awaitsTriage()));
    appeal.happens(assignment.event());
    alerting.alertIfRed(command, appeal);

    contacts.keep(appeal.id(), phone, filed.accused());
    if (wish.attachmentIds() != null && !wish.attachmentIds().isEmpty()) {
      attachments.claim(wish.attachmentIds(), "appeal", appeal.id(), command);
    }
    if (wish.draftId() != null) {
      drafts.used(wish.draftId(), command);
    }
    chronicle.begin(command, appeal);
    List<StoredDecision> decisions = new ArrayList<>(assignment.decisions());
    decisions.add(0, kept);
    log.keep(decisions);
    if (filed.accused().isEmpty()) {
      published.fire(
          new Published("appeal-filed", 1, appeal.id(), place, Json.write(filed), command.at()));
    }
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
    long days =
        rules.look("relapse", Facts.of("channel", channel, "reporter", reporter)).number("days");
    Relapses.Past past =
        relapses.count(wish.householdId(), name, place.path(), null, command.at(), days);
    return new AppealEvent.Filed(
        place.path().value(),
        wish.householdId(),
        reporter,
        name,
        channel,
        Text.required("title", wish.title(), 100),
        Text.required("content", wish.content(), 10_000),
        said.truncatedTo(ChronoUnit.MICROS),
        command.at(),
        Boolean.TRUE.equals(wish.confidential()),
        List.of(),
        past.ofPerson());
  }
}
