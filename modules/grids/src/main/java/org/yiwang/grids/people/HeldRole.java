package org.yiwang.grids.people;

import java.util.UUID;

/**
 * A role somebody has for a while.
 *
 * @param role code of the dictionary {@code person-role}
 */
public record HeldRole(UUID id, String role, Span span) implements Dated<HeldRole> {

  @Override
  public HeldRole over(Span other) {
    return new HeldRole(id, role, other);
  }

  @Override
  public boolean excludes(HeldRole other) {
    return role.equals(other.role);
  }
}
