package org.yiwang.appeals;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The people of the tests, each with the same id every time. */
record Person(UUID id, String name) {

  static final Person CLERK = of("李明");
  static final Person GRID_LEADER = of("徐继荣");
  static final Person BRANCH_SECRETARY = of("何林");
  static final Person VILLAGE_SECRETARY = of("何艳平");
  static final Person DISPATCHER = of("王芳");
  static final Person DESK = of("张静");

  private static Person of(String name) {
    return new Person(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name);
  }
}
