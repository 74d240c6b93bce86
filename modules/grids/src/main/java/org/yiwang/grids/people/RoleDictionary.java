package org.yiwang.grids.people;

import java.util.Map;
import org.yiwang.kernel.Problem;

/** The roles that the rules in force know. */
public interface RoleDictionary {

  /** Code to Chinese name, in the order of the dictionary. */
  Map<String, String> names();

  /**
   * @throws Problem {@code people.unknown-role}
   */
  default String known(String role) {
    if (role == null || !names().containsKey(role)) {
      throw Problem.invalid(
          "people.unknown-role", "role", String.valueOf(role), "allowed", names().keySet());
    }
    return role;
  }
}
