package org.yiwang.appeals;

import java.util.Locale;

/** Where an appeal stands. */
public enum AppealStatus {
  /** The rules could not decide; a named post does. */
  AWAITING_TRIAGE,
  /** Given to a post that has not accepted it yet. */
  ASSIGNED,
  /** Accepted and being handled. */
  ACCEPTED,
  /** Offered to another, who has not accepted it; the holder still answers for it. */
  OFFERED,
  /** Answered by the level that solved it; the answer is on its way down. */
  RETURNING,
  /** Answered; the resident has not said whether it is solved. */
  ANSWERED,
  /** Solved, says the resident. */
  CONFIRMED,
  CLOSED;

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static AppealStatus ofSlug(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  public boolean isOpen() {
    return this != CLOSED;
  }
}
