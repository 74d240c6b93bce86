package org.yiwang.appeals.figures;

import java.util.Locale;

/**
 * What is counted, with what its {@code state} tells apart. The slug {@code answer-owed} is kept
 * free for levels that took part and owe an answer.
 */
public enum Measure {
  /** Matters, on the day they were received. */
  RECEIVED,
  /** Open matters of now; the state is where they stand. */
  OPEN,
  /** Answers given; the state is {@code in-time} or {@code late}. */
  ANSWERED,
  /** What residents said; the state is {@code solved} or {@code unsolved}. */
  CONFIRMED,
  /** How satisfied they said they are; the state is the code. */
  SATISFACTION,
  /** What residents said to the one who had answered them; the state as in CONFIRMED. */
  TAKEN_BY_HANDLER,
  /** Ends; the state is {@code in-time} or {@code late} by the day the answer was due. */
  CLOSED,
  /** Ends after the resident said it is solved, at the level that held it. */
  SOLVED;

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Measure ofSlug(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
