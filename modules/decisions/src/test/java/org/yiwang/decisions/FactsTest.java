package org.yiwang.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactsTest {

  @Test
  void whole_numbers_become_longs() {
    assertEquals(
        Map.of("a", 1L, "b", 2L, "c", 3L, "d", 4L),
        Facts.of("a", 1, "b", (short) 2, "c", BigInteger.valueOf(3), "d", new BigDecimal("4.0"))
            .values());
  }

  @Test
  void several_codes_are_sorted_and_stand_once() {
    assertEquals(Facts.of("tags", Set.of("b", "a")), Facts.of("tags", List.of("b", "a", "b")));
  }

  @Test
  void what_is_null_is_unknown() {
    assertEquals(Facts.of("a", 1), Facts.of("a", 1, "b", null));
    assertEquals(Facts.of("a", 1), Facts.of("a", 1, "b", 2).with("b", null));
  }

  @Test
  void refuses_other_kinds_of_values() {
    for (Object value : List.of(1.5, new BigDecimal("1.5"), Map.of(), List.of(1), 'c')) {
      DecisionFault fault = assertThrows(DecisionFault.class, () -> Facts.of("a", value));

      assertEquals("decision.wrong-type", fault.code());
      assertEquals("a", fault.arguments().get("fact"));
    }
  }
}
