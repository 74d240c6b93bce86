package org.yiwang.launcher.demo.town.land;

import java.util.ArrayList;
import java.util.List;
import org.yiwang.launcher.demo.town.words.Dice;

/** Where one grid lies: a piece of a road with two or three rows of houses. */
public record Site(Road road, double from, int houses) {
  private static final double STEP = 24;
  private static final double[] ROWS = {-20, 18, 44};
  private static final double SHOPS = -46;
  private static final double JITTER = 4;

  static double length(int houses) {
    return (houses + rows(houses) - 1) / rows(houses) * STEP;
  }

  /** Neighbours follow each other. */
  public List<Position> places(Dice dice) {
    List<Position> places = new ArrayList<>();
    for (int i = 0; i < houses; i++) {
      double along = from + (i / rows(houses) + 0.5) * STEP + jitter(dice);
      places.add(road.at(along, ROWS[i % rows(houses)] + jitter(dice)));
    }
    return places;
  }

  public Position shop(int number, int shops, Dice dice) {
    double along = from + (number + 0.5) * length(houses) / shops;
    return road.at(along, SHOPS + jitter(dice));
  }

  private static int rows(int houses) {
    return houses < 9 ? 2 : ROWS.length;
  }

  private static double jitter(Dice dice) {
    return dice.within(-JITTER, JITTER);
  }
}
