package org.yiwang.grids.leading;

import java.util.Map;

/** What posts are called by the rules in force. */
public interface PostNames {

  /** Code of the dictionary {@code post-role} to Chinese name, in its order. */
  Map<String, String> all();

  default String of(String role) {
    return all().getOrDefault(role, role);
  }
}
