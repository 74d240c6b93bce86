package org.yiwang.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void counts_a_rare_character_as_one() {
    String rare = "𠀀".repeat(50);

    assertEquals(rare, Text.required("headName", rare, 50));
    Problem problem = assertThrows(Problem.class, () -> Text.required("headName", rare + "𠀁", 50));
    assertEquals("kernel.text-too-long", problem.code());
    assertEquals(51, problem.arguments().get("length"));
  }

  @Test
  void writes_the_dot_in_a_name_one_way() {
    assertEquals("买买提·艾力", Text.name("headName", " 买买提・艾力 "));
    assertEquals("买买提·艾力", Text.name("headName", "买买提•艾力"));
  }

  @Test
  void refuses_mojibake_and_control_characters() {
    for (String text : new String[] {"修\u0000路", "修\uFFFD路", "修\uD840路"}) {
      Problem problem = assertThrows(Problem.class, () -> Text.optional("title", text, 50));
      assertEquals("kernel.text-unreadable", problem.code());
    }
  }

  @Test
  void keeps_line_breaks_and_turns_blanks_into_nothing() {
    assertEquals("一\n二", Text.optional("content", " 一\n二 ", 10));
    assertNull(Text.optional("content", " \n ", 10));
  }
}
