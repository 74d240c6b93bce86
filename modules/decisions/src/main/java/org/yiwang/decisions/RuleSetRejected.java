package org.yiwang.decisions;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rule files with flaws. Nothing of them was compiled; {@link #flaws()} has all that was found, in
 * reading order.
 */
public final class RuleSetRejected extends RuntimeException {

  private final transient List<Flaw> flaws;

  public RuleSetRejected(List<Flaw> flaws) {
    super(flaws.stream().map(Flaw::sentence).collect(Collectors.joining(" ")));
    this.flaws = List.copyOf(flaws);
  }

  public List<Flaw> flaws() {
    return flaws;
  }
}
