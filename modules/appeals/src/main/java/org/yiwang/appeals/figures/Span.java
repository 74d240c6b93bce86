package org.yiwang.appeals.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How much time one sum covers. */
public enum Span {
  DAY,
  MONTH,
  /** What stands at this moment, whenever it came to stand there. */
  NOW;

  private static final LocalDate ANY_DAY = LocalDate.of(1970, 1, 1);

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<Span> of(Measure measure) {
    return measure == Measure.OPEN ? List.of(NOW) : List.of(DAY, MONTH);
  }

  LocalDate since(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case MONTH -> day.withDayOfMonth(1);
      case NOW -> ANY_DAY;
    };
  }
}
