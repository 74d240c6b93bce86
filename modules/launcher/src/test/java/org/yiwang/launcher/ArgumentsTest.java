package org.yiwang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

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

  @Test
  void words_before_the_options_have_names() {
    String[] words = {"households", "a b.csv", "--port", "9081"};

    Arguments arguments = Arguments.of(words, List.of("kind", "file"), KNOWN);

    assertEquals("households", arguments.required("kind"));
    assertEquals(Path.of("a b.csv"), arguments.requiredPath("file"));
    assertEquals(Optional.of(9081), arguments.port("port"));
  }

  @Test
  void numbers_keep_to_their_limits() {
    Arguments arguments = Arguments.of(new String[] {"--data", "2500"}, KNOWN);

    assertEquals(2_500, arguments.number("data", 7, 1, 2_500));
    assertEquals(7, arguments.number("port", 7, 1, 10));
    for (Executable refused :
        List.<Executable>of(
            () -> arguments.number("data", 7, 1, 2_499),
            () -> Arguments.of(new String[] {"--data", "-1"}, KNOWN).number("data", 7, 0, 9),
            () ->
                Arguments.of(new String[] {"--data", "9".repeat(30)}, KNOWN)
                    .number("data", 7, 0, 9))) {
      assertEquals("LCH-017", assertThrows(LaunchFailure.class, refused).code());
    }
  }
}
