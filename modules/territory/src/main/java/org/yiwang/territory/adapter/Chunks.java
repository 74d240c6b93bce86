package org.yiwang.territory.adapter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Long lists in pieces that fit into one statement. */
final class Chunks {

  private static final int SIZE = 1_000;

  private Chunks() {}

  /** Each value once. */
  static <T> List<List<T>> of(Collection<T> values) {
    List<T> all = values.stream().distinct().toList();
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += SIZE) {
      chunks.add(all.subList(from, Math.min(all.size(), from + SIZE)));
    }
    return chunks;
  }
}
