package org.yiwang.appeals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yiwang.platform.Versioned;

/**
 * An appeal whole: where it stands, what was said, and everything that happened.
 *
 * @param now where it stands, with all decisions ever made on it
 * @param path of the place it is about, as the units are today
 */
public record AppealView(
    AppealReceipt now,
    String path,
    String channel,
    UUID householdId,
    String reporterName,
    String title,
    String content,
    Instant reportedAt,
    Instant receivedAt,
    String answer,
    List<EventView> events)
    implements Versioned {

  @Override
  public int version() {
    return now.version();
  }

  /**
   * @param type stable name, for instance {@code assigned}
   * @param typeName in Chinese
   * @param by name of who did it
   * @param body of the event, by its type
   */
  public record EventView(
      int sequence, String type, String typeName, Instant at, String by, AppealEvent body) {}
}
