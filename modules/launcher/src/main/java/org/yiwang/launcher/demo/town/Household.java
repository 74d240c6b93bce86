package org.yiwang.launcher.demo.town;

import org.yiwang.launcher.demo.town.land.Grid;
import org.yiwang.launcher.demo.town.land.Position;

/**
 * A household of villagers, or a merchant.
 *
 * @param number unique in the village
 */
record Household(
    Grid grid,
    String number,
    boolean merchant,
    Citizen head,
    boolean documented,
    int members,
    String address,
    Position position) {

  String village() {
    return grid.code().substring(0, 12);
  }
}
