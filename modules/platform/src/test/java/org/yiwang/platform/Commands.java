package org.yiwang.platform;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;

/** Commands of one operator of Guandu Town. */
final class Commands {

  static final Instant NOW = Instant.parse("2026-10-08T01:02:03Z");

  private Commands() {}

  static Command byTheOperator() {
    return keyed("key-00000001", "a".repeat(64));
  }

  static Command keyed(String key, String bodyHash) {
    Actor operator =
        new Actor(
            UUID.fromString("01999999-0000-7000-8000-00000000000a"),
            "李明",
            new UnitPath("43/01/81/104/"),
            Set.of("clock.move"));
    return new Command(operator, UUID.randomUUID(), key, bodyHash, NOW);
  }
}
