package org.yiwang.launcher.demo.town.land;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Metres east and north of the corner of the town's map, which is turned into WGS84. */
public record Position(double east, double north) {
  static final double WEST = 113.8;
  static final double SOUTH = 28.3;
  private static final double METRES_A_DEGREE_EAST = 97_950;
  private static final double METRES_A_DEGREE_NORTH = 110_850;
  private static final int DECIMALS = 6;

  public String longitude(int town) {
    return degrees(WEST + town % 10 * 0.3 + east / METRES_A_DEGREE_EAST);
  }

  public String latitude(int town) {
    return degrees(SOUTH + town / 10 * 0.2 + north / METRES_A_DEGREE_NORTH);
  }

  private static String degrees(double value) {
    return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }
}
