package org.yiwang.grids.leading;

import java.util.Optional;
import org.yiwang.kernel.Problem;

/** The three posts of a grid's crew. */
public enum Seat {
  LEADER("grid-leader"),
  TOWN_INSTRUCTOR("instructor-town"),
  VILLAGE_INSTRUCTOR("instructor-village");

  private final String role;

  Seat(String role) {
    this.role = role;
  }

  /** Code of the dictionary {@code post-role}. */
  public String role() {
    return role;
  }

  public static Optional<Seat> ofRole(String role) {
    for (Seat seat : values()) {
      if (seat.role.equals(role)) {
        return Optional.of(seat);
      }
    }
    return Optional.empty();
  }

  /**
   * @throws Problem {@code leading.unknown-seat}
   */
  static Seat instructor(String role) {
    return ofRole(role)
        .filter(seat -> seat != LEADER)
        .orElseThrow(() -> Problem.invalid("leading.unknown-seat", "role", String.valueOf(role)));
  }

  /** The other instructor's seat. */
  Seat partner() {
    return this == TOWN_INSTRUCTOR ? VILLAGE_INSTRUCTOR : TOWN_INSTRUCTOR;
  }
}
