package org.yiwang.kernel;

import java.util.regex.Pattern;

/**
 * The statistical code of an area: twelve digits, six of the county (GB/T 2260), three of the town,
 * three of the village or neighbourhood. Trailing zero groups mean the area as a whole, so that
 * {@code 430181104000} is Guandu Town.
 *
 * @param value the twelve digits
 */
public record AreaCode(String value) {

  private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{11}");

  /**
   * @throws Problem {@code kernel.malformed-area-code} unless twelve digits that name a province or
   *     anything inside one
   */
  public AreaCode {
    if (value == null || !SHAPE.matcher(value).matches()) {
      throw Problem.invalid("kernel.malformed-area-code", "code", String.valueOf(value));
    }
  }

  public Level level() {
    if (!value.endsWith("000")) {
      return Level.VILLAGE;
    }
    if (!value.startsWith("000", 6)) {
      return Level.TOWN;
    }
    if (!value.startsWith("00", 4)) {
      return Level.COUNTY;
    }
    return value.startsWith("00", 2) ? Level.PROVINCE : Level.PREFECTURE;
  }

  /** Where this area stands in the tree of units, for instance {@code 43/01/81/104/218/}. */
  public UnitPath path() {
    int[] ends = {2, 4, 6, 9, 12};
    int depth = Level.PROVINCE.ordinal() - level().ordinal() + 1;
    StringBuilder path = new StringBuilder();
    int from = 0;
    for (int i = 0; i < depth; i++) {
      path.append(value, from, ends[i]).append('/');
      from = ends[i];
    }
    return new UnitPath(path.toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
