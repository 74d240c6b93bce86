package org.yiwang.appeals;

import java.time.Instant;
import org.yiwang.appeals.deadlines.Clock;

/**
 * One clock as it stands.
 *
 * @param kind code of the dictionary {@code clock}
 * @param warnAt when it shows yellow; absent when it never does
 * @param redAt when it shows red
 * @param state running, paused, met, met-late, ended or superseded
 * @param card none, yellow or red
 * @param binding whether it is the one of its kind that counts
 * @param confirmed false when a date falls in a year whose holidays are not announced yet
 * @param sentence why it is this date
 */
public record ClockView(
    String kind,
    String kindName,
    Instant startedAt,
    Instant due,
    Instant warnAt,
    Instant redAt,
    String state,
    String card,
    boolean binding,
    boolean confirmed,
    String sentence) {

  public static ClockView of(Clock clock, String kindName) {
    return new ClockView(
        clock.kind(),
        kindName,
        clock.startedAt(),
        clock.due(),
        clock.warnAt(),
        clock.overdueAt(),
        clock.state().slug(),
        clock.card().slug(),
        clock.binding(),
        clock.confirmed(),
        clock.sentence());
  }
}
