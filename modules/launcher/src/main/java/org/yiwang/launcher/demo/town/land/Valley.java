package org.yiwang.launcher.demo.town.land;

import java.util.ArrayList;
import java.util.List;
import org.yiwang.launcher.demo.town.words.Dice;

/**
 * The land of one village, a stretch of the river with its road and the valleys beside it, and the
 * walk that fills it hamlet by hamlet, so that neighbours in the list are neighbours on the ground.
 */
final class Valley {
  private static final double FIRST = 2_400;
  private static final double WIDTH = 3_450;
  private static final int LANES = 5;
  private static final double LANE_EVERY = WIDTH / LANES;
  private static final double CROSSING = 60;
  private static final double BETWEEN_GRIDS = 14;

  /** A piece of a road, from one metre of it to another. */
  private record Stretch(Road road, double from, double to) {}

  private final Dice dice;
  private final List<Stretch> walk = new ArrayList<>();
  private int at;
  private double reached;

  /**
   * @param place which village it is along the river, from 0
   * @param hamlets what has to find room
   */
  Valley(int place, List<Hamlet> hamlets, Dice dice) {
    this.dice = dice;
    double needed = hamlets.stream().mapToDouble(hamlet -> hamlet.length() + 180).sum();
    double lane = Math.max(500, (needed - 0.5 * WIDTH) / LANES * 1.2);
    for (int i = 0; i < LANES; i++) {
      double from = FIRST + place * WIDTH + i * LANE_EVERY;
      double to = from + LANE_EVERY;
      walk.add(new Stretch(Road.river(), from + CROSSING, to - CROSSING));
      Road valley = new Road(to, dice.within(-0.12, 0.12), i % 2 == 0 ? 1 : -1);
      walk.add(new Stretch(valley, 0, i == LANES - 1 ? Double.MAX_VALUE : lane));
    }
    reached = walk.get(0).from();
  }

  /** The sites of the hamlet's grids. */
  List<Site> settle(Hamlet hamlet) {
    while (reached + hamlet.length() > walk.get(at).to()) {
      at++;
      reached = walk.get(at).from();
    }
    List<Site> sites = new ArrayList<>();
    for (int houses : hamlet.grids()) {
      sites.add(new Site(walk.get(at).road(), reached, houses));
      reached += Site.length(houses) + BETWEEN_GRIDS;
    }
    reached += hamlet.small() ? dice.within(180, 320) : dice.within(60, 220);
    return sites;
  }
}
