package org.yiwang.appeals.finding;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;

/** A place and its superiors as words of the index, so that words are sought below a unit. */
public final class Units {

  private Units() {}

  public static String of(UnitPath place) {
    return Arrays.stream(Level.values())
        .filter(level -> !place.level().isAbove(level))
        .map(level -> word(place.at(level)))
        .collect(joining(" "));
  }

  public static String question(UnitPath under) {
    return "+" + word(under);
  }

  private static String word(UnitPath unit) {
    return "u" + unit.value().replace("/", "");
  }
}
