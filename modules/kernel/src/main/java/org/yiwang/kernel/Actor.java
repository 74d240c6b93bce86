package org.yiwang.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * Who acts: a person, in the scope of a unit, with the permissions of their duties. Every door
 * (page, REST, SOAP, sweep) turns its caller into one before anything else happens.
 *
 * @param person id of the person, or of the machine
 * @param name as shown to others
 * @param scope the unit whose matters, and those below it, the actor may touch
 * @param permissions words such as {@code appeals.file}
 */
public record Actor(UUID person, String name, UnitPath scope, Set<String> permissions) {

  public Actor {
    permissions = Set.copyOf(permissions);
  }

  public boolean may(String permission) {
    return permissions.contains(permission);
  }

  /**
   * @throws Problem {@code access.not-permitted}
   */
  public void must(String permission) {
    if (!may(permission)) {
      throw Problem.forbidden("access.not-permitted", "permission", permission);
    }
  }

  /**
   * @throws Problem {@code access.outside-scope} when the unit is not the actor's or below it
   */
  public void mustReach(UnitPath unit) {
    if (!scope.contains(unit)) {
      throw Problem.forbidden("access.outside-scope", "scope", scope.value());
    }
  }
}
