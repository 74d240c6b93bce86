package org.yiwang.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.kernel.Problem;

class VersionsTest {

  @Test
  void a_version_comes_back_from_its_entity_tag() {
    assertEquals("\"17\"", Versions.tag(17));
    assertEquals(17, Versions.required("\"17\""));
    assertEquals(17, Versions.required("  \"17\" "));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void a_change_must_say_what_it_is_based_on(String ifMatch) {
    Problem problem = assertThrows(Problem.class, () -> Versions.required(ifMatch));

    assertEquals("platform.if-match-missing", problem.code());
    assertEquals(428, problem.kind().status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "*", "W/\"3\"", "\"3\", \"4\"", "\"-1\"", "\"9999999999999999999\""})
  void refuses_anything_but_one_strong_tag_of_ours(String ifMatch) {
    Problem problem = assertThrows(Problem.class, () -> Versions.required(ifMatch));

    assertEquals("platform.if-match-malformed", problem.code());
    assertEquals(400, problem.kind().status());
  }
}
