package org.yiwang.launcher.demo.town.land;

/**
 * A way with houses along it: the road beside the river, or the lane up one of its side valleys.
 *
 * @param east where the lane leaves the river; not used by the river road
 * @param lean metres the lane drifts eastwards on each metre
 * @param side 0 for the river road, 1 for a valley in the north, -1 for one in the south
 */
public record Road(double east, double lean, int side) {
  private static final double BANK = 140;

  static Road river() {
    return new Road(0, 0, 0);
  }

  public boolean busy() {
    return side == 0;
  }

  Position at(double along, double across) {
    if (busy()) {
      return new Position(along, river(along) + BANK + across);
    }
    double drift = lean * along + 30 * StrictMath.sin(along / 350);
    double start = side > 0 ? 2 * BANK + 20 : -80;
    return new Position(east + drift + across, river(east) + start + side * along);
  }

  private static double river(double east) {
    return 10_500 + 1_900 * StrictMath.sin(east / 4_300) + 350 * StrictMath.sin(east / 1_700 + 1);
  }
}
