package org.yiwang.appeals;

import static java.util.Map.entry;
import static org.yiwang.appeals.AppealStatus.ACCEPTED;
import static org.yiwang.appeals.AppealStatus.ANSWERED;
import static org.yiwang.appeals.AppealStatus.ASSIGNED;
import static org.yiwang.appeals.AppealStatus.AWAITING_TRIAGE;
import static org.yiwang.appeals.AppealStatus.CONFIRMED;
import static org.yiwang.appeals.AppealStatus.OFFERED;
import static org.yiwang.appeals.AppealStatus.RETURNING;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.Problem;

/** Which event may follow where. */
public final class Lifecycle {

  private static final Set<AppealStatus> OPEN =
      Stream.of(AppealStatus.values())
          .filter(AppealStatus::isOpen)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<AppealStatus> IN_HAND = EnumSet.of(ASSIGNED, ACCEPTED);
  private static final Set<AppealStatus> AT_WORK = EnumSet.of(ASSIGNED, ACCEPTED, OFFERED);

  private static final Map<Class<? extends AppealEvent>, Set<AppealStatus>> AFTER =
      Map.ofEntries(
          entry(AppealEvent.Triaged.class, EnumSet.of(AWAITING_TRIAGE)),
          entry(AppealEvent.Assigned.class, EnumSet.of(AWAITING_TRIAGE)),
          entry(AppealEvent.Reclassified.class, AT_WORK),
          entry(AppealEvent.Accepted.class, EnumSet.of(ASSIGNED, OFFERED)),
          entry(AppealEvent.Answered.class, EnumSet.of(ACCEPTED)),
          entry(AppealEvent.Confirmed.class, EnumSet.of(ANSWERED)),
          entry(AppealEvent.Rehomed.class, OPEN),
          entry(AppealEvent.Closed.class, OPEN),
          entry(Passage.Escalated.class, OPEN),
          entry(Passage.Transferred.class, IN_HAND),
          entry(Passage.OfferWithdrawn.class, EnumSet.of(OFFERED)),
          entry(Passage.Returned.class, EnumSet.of(ASSIGNED, OFFERED)),
          entry(Passage.Bound.class, AT_WORK),
          entry(Passage.PassedOn.class, EnumSet.of(RETURNING)),
          entry(Passage.SentOut.class, EnumSet.of(ACCEPTED)),
          entry(Passage.OutsideReceived.class, EnumSet.of(ACCEPTED)),
          entry(Passage.OutsideReplied.class, EnumSet.of(ACCEPTED)),
          entry(Aid.AidAsked.class, EnumSet.of(AWAITING_TRIAGE, ASSIGNED, ACCEPTED, OFFERED)),
          entry(Aid.AidGiven.class, OPEN),
          entry(Aid.AidCalledOff.class, OPEN),
          entry(TimeEvent.Paused.class, EnumSet.of(ACCEPTED)),
          entry(TimeEvent.Resumed.class, OPEN),
          entry(TimeEvent.ExtensionAsked.class, EnumSet.of(ACCEPTED)),
          entry(TimeEvent.Extended.class, EnumSet.of(ACCEPTED)),
          entry(TimeEvent.ExtensionRefused.class, EnumSet.of(ACCEPTED)),
          entry(TimeEvent.Carded.class, OPEN),
          entry(Word.Progressed.class, OPEN),
          entry(Word.Urged.class, OPEN),
          entry(Word.Supervised.class, OPEN),
          entry(Word.Corrected.class, OPEN),
          entry(Word.ContactTried.class, EnumSet.of(RETURNING, ANSWERED)),
          entry(Word.CalledBack.class, EnumSet.of(ANSWERED, CONFIRMED, AppealStatus.CLOSED)),
          entry(Alarm.Alerted.class, OPEN),
          entry(Alarm.Rung.class, OPEN),
          entry(Alarm.Acknowledged.class, OPEN),
          entry(Alarm.Reported.class, OPEN));

  private static final Set<Class<? extends AppealEvent>> WHILE_FILING =
      Set.of(
          AppealEvent.Filed.class,
          AppealEvent.Triaged.class,
          AppealEvent.Undecided.class,
          AppealEvent.Assigned.class);

  private Lifecycle() {}

  /**
   * Whether its holder may still do something about it.
   *
   * @throws Problem {@code appeals.closed} or {@code appeals.wrong-transition}
   */
  public static void mustBeInHand(Appeal appeal) {
    if (!AT_WORK.contains(appeal.status())) {
      throw refusal(appeal.status());
    }
  }

  /**
   * @param status null while it is being filed
   */
  static void mustAllow(AppealStatus status, AppealEvent event) {
    if (status == null && !WHILE_FILING.contains(event.getClass())) {
      throw new IllegalStateException("not filed yet: " + event);
    }
    if (status == null || AFTER.getOrDefault(event.getClass(), Set.of()).contains(status)) {
      return;
    }
    throw refusal(status);
  }

  private static Problem refusal(AppealStatus status) {
    String said = Messages.sentence("appeals.status." + status.slug(), Map.of());
    String code = status == AppealStatus.CLOSED ? "appeals.closed" : "appeals.wrong-transition";
    return Problem.conflict(code, "status", said);
  }
}
