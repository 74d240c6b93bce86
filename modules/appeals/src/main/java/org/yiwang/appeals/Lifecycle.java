package org.yiwang.appeals;

import java.util.Map;
import java.util.Set;
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
          AppealEvent.Closed.class, Set.of(AppealStatus.CONFIRMED));

  private Lifecycle() {}

  static void mustAllow(AppealStatus status, AppealEvent event) {
    boolean beingFiled = status == null;
    if (beingFiled || AFTER.getOrDefault(event.getClass(), Set.of()).contains(status)) {
      return;
    }
    String said = Messages.sentence("appeals.status." + status.slug(), Map.of());
    String code = status == AppealStatus.CLOSED ? "appeals.closed" : "appeals.wrong-transition";
    throw Problem.conflict(code, "status", said);
  }
}
