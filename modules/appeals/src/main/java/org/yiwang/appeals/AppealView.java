package org.yiwang.appeals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yiwang.platform.Versioned;

/**
 * An appeal whole: where it stands, what was said, and everything that happened.
 *
 * @param now where it stands, with all decisions ever made on it
 * @param course who took part, what is still owed
 * @param clocks all that were ever started, as they stand now
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
    CourseView course,
    List<ClockView> clocks,
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
      int sequence, String type, String typeName, Instant at, String by, AppealEvent body) {

    /** The same, without who spoke. */
    public EventView withoutSpeaker() {
      if (body instanceof AppealEvent.Filed filed) {
        return new EventView(sequence, type, typeName, at, by, filed.withoutSpeaker());
      }
      if (body instanceof Word.Corrected put) {
        return new EventView(
            sequence,
            type,
            typeName,
            at,
            by,
            new Word.Corrected(put.title(), put.content(), null, put.reason()));
      }
      return this;
    }
  }
}
