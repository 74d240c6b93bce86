package org.yiwang.appeals.adapter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.Events;

/** What the rows of version 1 mean today: what they lacked is absent, false or none. */
final class FirstEvents {

  private FirstEvents() {}

  static List<AppealEvent> all() {
    AppealEvent.Filed filed = Events.FILED;
    return List.of(
        new AppealEvent.Filed(
            filed.place(),
            filed.household(),
            filed.reporter(),
            filed.reporterName(),
            filed.channel(),
            filed.title(),
            filed.content(),
            filed.reportedAt(),
            filed.receivedAt(),
            false,
            List.of(),
            0),
        Events.TRIAGED,
        Events.TRIAGED_BY_HAND,
        Events.UNDECIDED,
        assigned(Events.ASSIGNED),
        assigned(Events.SENT_TO_THE_DESK),
        Events.ACCEPTED,
        Events.ANSWERED,
        Events.SOLVED,
        Events.UNSOLVED,
        new AppealEvent.Closed(Events.CLOSED.summary(), null, null, null),
        Events.REHOMED);
  }

  /** Dated by itself, without terms. */
  static AppealEvent.Assigned assigned(AppealEvent.Assigned like) {
    UUID level = like.levelDecision();
    return new AppealEvent.Assigned(
        like.place(),
        like.level(),
        like.unit(),
        like.post(),
        like.postName(),
        like.awaitsTriage(),
        Instant.parse("2026-10-08T02:00:00.123456Z"),
        Instant.parse("2026-10-13T02:00:00.123456Z"),
        true,
        null,
        level,
        like.limitDecision());
  }
}
