package org.yiwang.territory.imports;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit that stands already.
 *
 * @param since its first day
 * @param named first day of its present name
 */
public record KnownUnit(
    UUID id,
    String code,
    String path,
    String name,
    String displayNumber,
    LocalDate since,
    LocalDate named) {

  String line() {
    return code + " " + shown(name, displayNumber);
  }

  static String shown(String name, String displayNumber) {
    return displayNumber == null ? name : name + " (" + displayNumber + ")";
  }
}
