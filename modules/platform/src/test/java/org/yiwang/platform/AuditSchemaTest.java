package org.yiwang.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditSchemaTest {

  @Test
  void stands_beside_the_main_schema() {
    assertEquals("yiwang_audit", AuditSchema.of("yiwang"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1st", "yi-wang", "yiwang; drop", "Yiwang", "yiwang`"})
  void refuses_a_name_that_does_not_belong_into_a_statement(String name) {
    assertThrows(IllegalArgumentException.class, () -> AuditSchema.of(name));
  }
}
