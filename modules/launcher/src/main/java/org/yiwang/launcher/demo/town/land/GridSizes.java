package org.yiwang.launcher.demo.town.land;

import java.util.ArrayList;
import java.util.List;
import org.yiwang.launcher.demo.town.words.Dice;

/**
 * How many households each grid of a town has. Most have 16 to 30, as in a town whose average is
 * 19.3; some the 10 to 15 that are wished for; a few are hamlets of less than 10; none is above 30.
 */
public final class GridSizes {
  public static final int MOST = 30;
  public static final int FEW = 10;
  private static final int USUAL = 15;

  private GridSizes() {}

  public static List<Integer> of(int grids, int households, Dice dice) {
    List<Integer> sizes = new ArrayList<>();
    for (int i = 0; i < grids; i++) {
      sizes.add(i * 100 < grids * 2 ? dice.between(5, FEW - 1) : size(i, grids, dice));
    }
    sizes.set(grids - 1, MOST);
    fit(sizes, households, dice);
    dice.shuffle(sizes);
    return sizes;
  }

  private static int size(int place, int grids, Dice dice) {
    if (place * 100 < grids * 15) {
      return dice.between(FEW, USUAL);
    }
    return dice.percent(14)
        ? dice.between(24, MOST - 1)
        : USUAL + 1 + (dice.below(7) + dice.below(7)) / 2 + dice.below(3);
  }

  /** One household more here or there, where the grid stays of its kind, until the sum is right. */
  private static void fit(List<Integer> sizes, int households, Dice dice) {
    int missing = households - sizes.stream().mapToInt(Integer::intValue).sum();
    while (missing != 0) {
      int place = dice.below(sizes.size() - 1);
      int wished = sizes.get(place) + Integer.signum(missing);
      if (wished > USUAL && wished <= MOST) {
        sizes.set(place, wished);
        missing -= Integer.signum(missing);
      }
    }
  }
}
