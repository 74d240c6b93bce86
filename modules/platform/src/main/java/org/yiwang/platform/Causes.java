package org.yiwang.platform;

import java.util.Objects;
import java.util.stream.Stream;

/** A failure and what lies below it. Chains of causes can be circles, so there is an end to it. */
public final class Causes {

  private static final int DEPTH = 50;

  private Causes() {}

  public static Stream<Throwable> of(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEPTH);
  }
}
