package org.yiwang.appeals;

import java.time.Instant;
import java.util.UUID;

/** A red matter rings until somebody takes it. */
public sealed interface Alarm extends AppealEvent {

  /**
   * @param minutes within which it must be acknowledged
   * @param report whom it must be reported to at once, for instance police; absent when nobody
   * @param decision the stored decision
   */
  record Alerted(long minutes, String report, UUID decision) implements Alarm {}

  /**
   * Somebody's turn to acknowledge.
   *
   * @param turn 1 for the first who is rung
   * @param due until when
   */
  record Rung(int turn, UUID person, String personName, Instant due) implements Alarm {}

  record Acknowledged(UUID person, String personName, String words) implements Alarm {}

  /** The report was made. */
  record Reported(String to, String receipt) implements Alarm {}
}
