package org.yiwang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static final Set<String> KNOWN = Set.of("data", "port", "detached");

  @Test
  void reads_options_with_and_without_a_value() {
    String[] words = {"--detached", "--data", "somewhere", "--port", "9081"};

    Arguments arguments = Arguments.of(words, KNOWN);

    assertTrue(arguments.has("detached"));
    assertEquals(Path.of("somewhere"), arguments.requiredPath("data"));
    assertEquals(Optional.of(9081), arguments.port("port"));
    assertFalse(Arguments.of(new String[0], KNOWN).has("detached"));
  }

  @Test
  void refuses_an_unknown_option_and_a_stray_word() {
    for (String word : new String[] {"--date", "data"}) {
      LaunchFailure failure =
          assertThrows(LaunchFailure.class, () -> Arguments.of(new String[] {word, "x"}, KNOWN));

      assertEquals("LCH-002", failure.code());
      assertTrue(failure.getMessage().contains(word), failure.getMessage());
    }
  }

  @Test
  void says_which_option_is_missing() {
    Arguments arguments = Arguments.of(new String[0], KNOWN);

    LaunchFailure failure = assertThrows(LaunchFailure.class, () -> arguments.requiredPath("data"));

    assertEquals("LCH-003", failure.code());
  }
}
