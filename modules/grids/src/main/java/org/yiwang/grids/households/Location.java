package org.yiwang.grids.households;

import org.yiwang.kernel.Problem;

/**
 * Where a house stands, WGS 84 in degrees.
 *
 * @param longitude 73–136, within China
 * @param latitude 3–54
 */
public record Location(double longitude, double latitude) {

  /**
   * @throws Problem {@code grids.location} outside China, as when the two are exchanged
   */
  public Location {
    if (!(longitude >= 73 && longitude <= 136 && latitude >= 3 && latitude <= 54)) {
      throw Problem.invalid("grids.location", "longitude", longitude, "latitude", latitude);
    }
  }

  /**
   * @return null when neither is given
   * @throws Problem {@code grids.location-half} when only one is
   */
  public static Location of(Double longitude, Double latitude) {
    if (longitude == null && latitude == null) {
      return null;
    }
    if (longitude == null || latitude == null) {
      throw Problem.invalid("grids.location-half");
    }
    return new Location(longitude, latitude);
  }
}
