package org.yiwang.launcher.demo.town.land;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Dividing a whole number among several, so that the parts add up to it. */
public final class Shares {
  private Shares() {}

  /** In the proportion of the weights, none less than one part too small. */
  public static List<Integer> of(int whole, List<Integer> weights) {
    int sum = weights.stream().mapToInt(Integer::intValue).sum();
    List<Integer> shares = new ArrayList<>();
    int weighed = 0;
    int given = 0;
    for (int weight : weights) {
      weighed += weight;
      int upToHere = (int) ((long) whole * weighed / sum);
      shares.add(upToHere - given);
      given = upToHere;
    }
    return shares;
  }

  public static List<Integer> equal(int whole, int parts) {
    return of(whole, Collections.nCopies(parts, 1));
  }
}
