package org.yiwang.grids.people;

import java.util.UUID;

/** A row of somebody's history. */
public interface Dated<T extends Dated<T>> {

  UUID id();

  Span span();

  /** The same row, holding for another span. */
  T over(Span other);

  /** Whether two rows may not hold on the same day. */
  boolean excludes(T other);
}
