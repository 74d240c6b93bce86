package org.yiwang.appeals;

import java.time.Instant;
import java.util.UUID;

/**
 * How far a matter has come, for those outside: units and posts, and no person's name.
 *
 * @param status slug of {@link AppealStatus}
 * @param datesConfirmed false when a date falls in a year whose holidays are not announced yet
 * @param reply what the resident was told last
 * @param solved what the resident last said, as is {@code satisfaction}; absent before
 * @param closedAt absent while it is open
 * @param version for the next change
 */
public record AppealProgress(
    UUID id,
    String number,
    String status,
    String statusName,
    String unitName,
    String postName,
    Instant receivedAt,
    Instant acceptDue,
    Instant answerDue,
    boolean datesConfirmed,
    String reply,
    Instant repliedAt,
    Boolean solved,
    String satisfaction,
    Instant closedAt,
    int version) {

  /** Of a matter that was filed just now. */
  public static AppealProgress begun(AppealReceipt receipt, Instant receivedAt) {
    return new AppealProgress(
        receipt.id(),
        receipt.number(),
        receipt.status(),
        receipt.statusName(),
        receipt.holder().unitName(),
        receipt.holder().postName(),
        receivedAt,
        receipt.dates().acceptDue(),
        receipt.dates().answerDue(),
        receipt.dates().confirmed(),
        null,
        null,
        null,
        null,
        null,
        receipt.version());
  }
}
