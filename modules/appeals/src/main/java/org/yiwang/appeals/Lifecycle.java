package org.yiwang.appeals;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.Problem;

/** Which event may follow where. */
final class Lifecycle {

  private static final Map<Class<? extends AppealEvent>, Set<AppealStatus>> AFTER =
      Map.of(
          AppealEvent.Triaged.class, Set.of(AppealStatus.AWAITING_TRIAGE),
          AppealEvent.Assigned.class, Set.of(AppealStatus.AWAITING_TRIAGE),
          AppealEvent.Accepted.class, Set.of(AppealStatus.ASSIGNED),
          AppealEvent.Answered.class, Set.of(AppealStatus.ACCEPTED),
          AppealEvent.Confirmed.class, Set.of(AppealStatus.ANSWERED),
          AppealEvent.Rehomed.class, open(),
          AppealEvent.Closed.class, Set.of(AppealStatus.CONFIRMED));

  private static final Set<Class<? extends AppealEvent>> WHILE_FILING =
      Set.of(
          AppealEvent.Filed.class,
          AppealEvent.Triaged.class,
          AppealEvent.Undecided.class,
          AppealEvent.Assigned.class);

  private Lifecycle() {}

  private static Set<AppealStatus> open() {
    return Stream.of(AppealStatus.values())
        .filter(AppealStatus::isOpen)
        .collect(Collectors.toUnmodifiableSet());
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
    String said = Messages.sentence("appeals.status." + status.slug(), Map.of());
    String code = status == AppealStatus.CLOSED ? "appeals.closed" : "appeals.wrong-transition";
    throw Problem.conflict(code, "status", said);
  }
}
