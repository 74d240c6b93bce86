package org.yiwang.kernel;

import java.util.regex.Pattern;

/**
 * The immutable place of a unit in the tree: fixed-width ASCII segments, each closed by a slash, so
 * that every prefix is a superior and every ancestor can be cut out by its length. Guandu's Zhulian
 * village is {@code 43/01/81/104/218/}, its first branch {@code …/b01/}, a grid {@code
 * …/b01/g001/}.
 *
 * @param value the whole path, with its last slash
 */
public record UnitPath(String value) implements Comparable<UnitPath> {

  private static final Pattern SHAPE =
      Pattern.compile("\\d{2}/(\\d{2}/(\\d{2}/(\\d{3}/(\\d{3}/(b\\d{2}/(g\\d{3}/)?)?)?)?)?)?");
  private static final int[] LENGTHS = {26, 21, 17, 13, 9, 6, 3};

  /**
   * @throws Problem {@code kernel.malformed-path}
   */
  public UnitPath {
    if (value == null || !SHAPE.matcher(value).matches()) {
      throw Problem.invalid("kernel.malformed-path", "path", String.valueOf(value));
    }
  }

  public Level level() {
    for (Level level : Level.values()) {
      if (value.length() == LENGTHS[level.ordinal()]) {
        return level;
      }
    }
    throw new IllegalStateException(value);
  }

  /** Length in characters of every path at a level; what generated columns cut by. */
  public static int lengthAt(Level level) {
    return LENGTHS[level.ordinal()];
  }

  /** The unit itself or one of its superiors. */
  public boolean contains(UnitPath other) {
    return other.value.startsWith(value);
  }

  /**
   * The superior at a level, or this path when it stands there itself.
   *
   * @throws Problem {@code kernel.no-such-ancestor} when this unit stands above that level
   */
  public UnitPath at(Level level) {
    if (level.compareTo(level()) < 0) {
      throw Problem.invalid("kernel.no-such-ancestor", "path", value, "level", level.slug());
    }
    return new UnitPath(value.substring(0, lengthAt(level)));
  }

  /** A child by its segment, for instance {@code b01} below a village. */
  public UnitPath child(String segment) {
    return new UnitPath(value + segment + "/");
  }

  /** Empty string for a province, which has no parent. */
  public String parent() {
    return value.substring(0, value.lastIndexOf('/', value.length() - 2) + 1);
  }

  @Override
  public int compareTo(UnitPath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
