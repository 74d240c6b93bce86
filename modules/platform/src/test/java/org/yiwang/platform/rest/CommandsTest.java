package org.yiwang.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.BusinessClock;
import org.yiwang.platform.Mode;

class CommandsTest {

  private static final Actor LI_MING =
      new Actor(UUID.randomUUID(), "李明", new UnitPath("43/01/81/104/"), Set.of("appeals.file"));

  private final Caller caller = new Caller();
  private final Commands commands =
      new Commands(caller, new BusinessClock(null, new Mode("production")));

  @Test
  void a_command_says_who_wants_what_under_which_key_and_has_an_id_of_its_own() {
    caller.is(LI_MING);
    caller.asks("ab".repeat(32), "key-00000001");

    Command command = commands.next();

    assertEquals(LI_MING, command.actor());
    assertEquals("key-00000001", command.key());
    assertEquals("ab".repeat(32), command.bodyHash());
    assertEquals(7, command.id().version());
    assertNotEquals(command.id(), commands.next().id());
  }

  @Test
  void time_is_told_in_microseconds_the_finest_the_database_keeps() {
    caller.asks("ab".repeat(32), "key-00000001");

    assertEquals(0, commands.next().at().getNano() % 1_000);
  }

  @Test
  void every_command_needs_a_key() {
    caller.asks("ab".repeat(32), null);

    assertEquals("platform.key-missing", assertThrows(Problem.class, commands::next).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short-1", "has a blank", "钥匙钥匙钥匙钥匙", "tab\tinside"})
  void refuses_a_key_that_could_be_mistaken(String key) {
    caller.asks("ab".repeat(32), key);

    assertEquals("platform.key-malformed", assertThrows(Problem.class, commands::next).code());
  }

  @Test
  void a_key_has_8_to_100_characters() {
    caller.asks("ab".repeat(32), "k".repeat(100));
    assertEquals(100, commands.next().key().length());

    caller.asks("ab".repeat(32), "k".repeat(101));

    assertEquals("platform.key-malformed", assertThrows(Problem.class, commands::next).code());
  }

  @Test
  void a_body_must_be_there() {
    assertSame(LI_MING, commands.body(LI_MING));
    assertEquals(
        "platform.body-missing", assertThrows(Problem.class, () -> commands.body(null)).code());
  }
}
