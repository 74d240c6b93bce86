package org.yiwang.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What is said on the way, and moves nothing by itself. */
public sealed interface Word extends AppealEvent {

  /** How far it is. */
  record Progressed(String words) implements Word {}

  /** Somebody presses for it (催办). */
  record Urged(String words) implements Word {}

  /**
   * A superior watches over it (督办).
   *
   * @param demand what is demanded
   * @param due until when; absent without a date
   */
  record Supervised(String demand, Instant due) implements Word {}

  /**
   * What was written down wrongly is put right; no clock and no decision changes by it.
   *
   * @param title and the others absent where they stay as they are
   */
  record Corrected(String title, String content, String reporterName, String reason)
      implements Word {}

  /**
   * The resident could not be reached.
   *
   * @param how by phone, at home or otherwise, in words
   */
  record ContactTried(LocalDate day, String how) implements Word {}

  /**
   * Somebody other than the handler asked the resident (回访).
   *
   * @param satisfaction code of the dictionary {@code satisfaction}
   */
  record CalledBack(
      boolean solved, String satisfaction, String comment, UUID person, String personName)
      implements Word {}
}
