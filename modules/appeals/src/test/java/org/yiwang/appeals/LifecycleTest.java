package org.yiwang.appeals;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.Problem;

class LifecycleTest {

  private static final List<String> WHILE_OPEN =
      List.of(
          "Rehomed",
          "Closed",
          "Escalated",
          "AidGiven",
          "AidCalledOff",
          "Resumed",
          "Carded",
          "Progressed",
          "Urged",
          "Supervised",
          "Corrected",
          "Alerted",
          "Rung",
          "Acknowledged",
          "Reported");

  /** Which events may follow each status beside those that may always; all others are refused. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "AWAITING_TRIAGE, Triaged Assigned AidAsked",
    "ASSIGNED, Reclassified Accepted Transferred Returned Bound AidAsked",
    "ACCEPTED, Reclassified Answered Transferred Bound SentOut OutsideReceived OutsideReplied AidAsked Paused ExtensionAsked Extended ExtensionRefused",
    "OFFERED, Reclassified Accepted OfferWithdrawn Returned Bound AidAsked",
    "RETURNING, PassedOn ContactTried",
    "ANSWERED, Confirmed ContactTried CalledBack",
    "CONFIRMED, CalledBack",
    "CLOSED, CalledBack"
  })
  void lets_nothing_happen_but_what_may_follow(AppealStatus status, String names) {
    List<String> allowed = new ArrayList<>(Arrays.asList(names.split(" ")));
    if (status.isOpen()) {
      allowed.addAll(WHILE_OPEN);
    }

    assertAll(
        Events.all().stream()
            .map(
                event ->
                    () -> {
                      if (allowed.contains(event.getClass().getSimpleName())) {
                        assertDoesNotThrow(() -> Lifecycle.mustAllow(status, event));
                      } else {
                        refuses(status, event);
                      }
                    }));
  }

  @Test
  void an_appeal_is_filed_classified_and_assigned_before_it_stands_anywhere() {
    List<Class<?>> whileFiling =
        List.of(
            AppealEvent.Filed.class,
            AppealEvent.Triaged.class,
            AppealEvent.Undecided.class,
            AppealEvent.Assigned.class);

    for (AppealEvent event : Events.all()) {
      if (whileFiling.contains(event.getClass())) {
        assertDoesNotThrow(() -> Lifecycle.mustAllow(null, event));
      } else {
        assertThrows(IllegalStateException.class, () -> Lifecycle.mustAllow(null, event));
      }
    }
  }

  @Test
  void the_table_above_has_every_status_and_the_samples_every_event() {
    assertEquals(8, AppealStatus.values().length);
    assertEquals(
        Events.types(), Events.all().stream().map(Object::getClass).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @EnumSource
  void every_status_has_a_label_and_comes_back_from_its_slug(AppealStatus status) {
    assertEquals(true, Messages.has("appeals.status." + status.slug()));
    assertEquals(status, AppealStatus.ofSlug(status.slug()));
  }

  private static void refuses(AppealStatus status, AppealEvent event) {
    Problem problem =
        assertThrows(Problem.class, () -> Lifecycle.mustAllow(status, event), event::toString);
    assertEquals(
        status == AppealStatus.CLOSED ? "appeals.closed" : "appeals.wrong-transition",
        problem.code());
    assertEquals(Problem.Kind.CONFLICT, problem.kind());
    assertEquals(Receipts.statusName(status.slug()), problem.arguments().get("status"));
  }
}
