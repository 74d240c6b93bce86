package org.yiwang.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {
  @Test
  void takes_the_default_for_a_missing_or_blank_variable() {
    Environment environment = new Environment(Map.of("YIWANG_HTTP_PORT", " "));

    assertEquals(9080, environment.port("YIWANG_HTTP_PORT", 9080));
    assertEquals("/", environment.text("YIWANG_CONTEXT_ROOT", "/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "0", "65536", "-1", "80a", "999999999999"})
  void names_the_variable_that_is_not_a_port(String value) {
    Environment environment = new Environment(Map.of("YIWANG_HTTP_PORT", value));

    LaunchFailure failure =
        assertThrows(LaunchFailure.class, () -> environment.port("YIWANG_HTTP_PORT", 9080));

    assertEquals("LCH-004", failure.code());
    assertTrue(failure.getMessage().startsWith("YIWANG_HTTP_PORT 的值“" + value));
  }

  @Test
  void names_all_missing_variables_at_once() {
    Environment environment = new Environment(Map.of("B", "given"));

    LaunchFailure failure =
        assertThrows(LaunchFailure.class, () -> environment.require(List.of("A", "B", "C")));

    assertTrue(failure.getMessage().contains("A, C"), failure.getMessage());
  }

  @Test
  void refuses_a_seal_key_of_the_wrong_length() {
    assertThrows(LaunchFailure.class, () -> ServeCommand.sealKey("c2hvcnQ="));
    assertThrows(LaunchFailure.class, () -> ServeCommand.sealKey("not base64!"));
    assertDoesNotThrow(() -> ServeCommand.sealKey("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));
  }
}
