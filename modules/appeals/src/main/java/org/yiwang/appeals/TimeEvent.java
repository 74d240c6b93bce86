package org.yiwang.appeals;

import java.time.Instant;
import java.util.UUID;

/** What makes clocks stand still, run longer, or show their cards. */
public sealed interface TimeEvent extends AppealEvent {

  /**
   * @param reason code of the dictionary {@code pause-reason}
   * @param reasonName its name when it was said
   * @param until when it ends by itself
   */
  record Paused(String reason, String reasonName, String words, Instant until, UUID decision)
      implements TimeEvent {}

  /**
   * @param words why; absent when the pause ended by itself
   */
  record Resumed(String words) implements TimeEvent {}

  /**
   * @param approver the post that decides
   */
  record ExtensionAsked(
      long amount, String unit, String reason, UUID approver, String approverName, UUID decision)
      implements TimeEvent {}

  /** Approved, and told to the resident. */
  record Extended(
      String clock, long amount, String unit, UUID person, String personName, String reason)
      implements TimeEvent {}

  record ExtensionRefused(UUID person, String personName, String reason) implements TimeEvent {}

  /**
   * A clock reached its yellow or red card.
   *
   * @param colour yellow or red
   * @param due the time it is about
   */
  record Carded(String clock, String colour, Instant due) implements TimeEvent {}
}
