package org.yiwang.territory.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A time in which nobody is to be rung.
 *
 * @param until the first moment somebody is again
 */
public record Gap(Instant from, Instant until, long minutes) {

  /** What these shifts leave open of a time, whatever their order of ringing. */
  public static List<Gap> between(Instant from, Instant until, List<Shift> shifts) {
    List<Gap> gaps = new ArrayList<>();
    Instant covered = from;
    for (Shift shift : shifts.stream().sorted(Comparator.comparing(Shift::from)).toList()) {
      if (shift.from().isAfter(covered)) {
        gaps.add(of(covered, shift.from().isBefore(until) ? shift.from() : until));
      }
      covered = shift.end().isAfter(covered) ? shift.end() : covered;
      if (!covered.isBefore(until)) {
        return gaps;
      }
    }
    gaps.add(of(covered, until));
    return gaps;
  }

  private static Gap of(Instant from, Instant until) {
    return new Gap(from, until, Duration.between(from, until).toMinutes());
  }
}
