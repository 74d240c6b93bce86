package org.yiwang.territory.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A reorganisation with everything it did, or, as a preview, would do.
 *
 * @param id absent in a preview
 * @param on first day of the new order
 * @param units superiors first
 */
public record ReorganisationView(
    UUID id,
    String kind,
    String document,
    LocalDate on,
    Instant recordedAt,
    String by,
    List<UnitMove> units,
    List<PostMove> posts) {

  /**
   * @param founded whether the successor began with this reorganisation
   */
  public record UnitMove(
      String name,
      String code,
      String path,
      UUID successorId,
      String successorName,
      String successorCode,
      String successorPath,
      boolean founded) {}

  /**
   * @param successorId absent when nobody follows
   * @param person who was on duty; absent when it was vacant
   * @param goesOn whether that person is on duty at the successor
   */
  public record PostMove(
      UUID id,
      String name,
      String unitPath,
      UUID successorId,
      String successorUnitPath,
      String person,
      boolean goesOn) {}

  ReorganisationView unrecorded() {
    return new ReorganisationView(null, kind, document, on, null, by, units, posts);
  }
}
