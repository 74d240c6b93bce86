package org.yiwang.appeals.finding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.yiwang.kernel.Problem;

/** How near the next step is due. The one place that says what a colour means in the table. */
public enum Colour {
  /** Due within a day. */
  YELLOW("a.next_due > ? and a.next_due <= ?"),
  /** Overdue. */
  RED("a.next_due <= ?");

  private static final Duration NEAR = Duration.ofDays(1);

  private final String condition;

  Colour(String condition) {
    this.condition = condition;
  }

  /**
   * @return null for null
   * @throws Problem {@code appeals.unknown-code}
   */
  static Colour optional(String slug) {
    return slug == null ? null : Codes.of(Colour.class, "colour", slug);
  }

  /** Of open appeals {@code a}, with a place for each of {@link #values(Instant)}. */
  public String condition() {
    return condition;
  }

  public List<Instant> values(Instant now) {
    return this == RED ? List.of(now) : List.of(now, now.plus(NEAR));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
