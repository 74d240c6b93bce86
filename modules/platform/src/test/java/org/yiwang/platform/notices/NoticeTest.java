package org.yiwang.platform.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.kernel.UnitPath;

class NoticeTest {

  @Test
  void is_said_in_the_words_of_its_module() {
    Notice notice = assigned("路灯不亮𠀀");

    assertEquals("新的诉求", notice.title());
    assertEquals("诉求“路灯不亮𠀀”派给了您，还有 24 小时。", notice.sentence());
  }

  @Test
  void numbers_of_people_are_not_passed_on() {
    Notice notice = assigned("请打13812341234，身份证43018119500101101X");

    assertEquals("诉求“请打138****1234，身份证430181********101X”派给了您，还有 24 小时。", notice.sentence());
  }

  @Test
  void can_wait_and_is_told_in_any_case_unless_it_says_so() {
    Notice notice = assigned("路灯不亮");

    assertEquals(Urgency.NORMAL, notice.urgency());
    assertNull(notice.onceKey());
    assertEquals(Urgency.URGENT, notice.urgent().once("due-1").urgency());
    assertEquals("due-1", notice.once("due-1").urgent().onceKey());
  }

  @ParameterizedTest
  @ValueSource(strings = {"test.untitled", "test.unheard-of", "test"})
  void without_words_there_is_no_notice(String kind) {
    assertThrows(IllegalArgumentException.class, () -> notice(kind, Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "超期"})
  void a_key_is_visible_ascii(String key) {
    Notice notice = assigned("路灯不亮");

    assertThrows(IllegalArgumentException.class, () -> notice.once(key));
    assertThrows(IllegalArgumentException.class, () -> notice.once("k".repeat(161)));
  }

  private static Notice assigned(String title) {
    return notice("test.assigned", Map.of("title", title, "hours", 24));
  }

  private static Notice notice(String kind, Map<String, Object> arguments) {
    return Notice.of(
        UUID.fromString("00000000-0000-7000-8000-000000000001"),
        kind,
        UUID.fromString("00000000-0000-7000-8000-000000000002"),
        new UnitPath("43/01/81/104/"),
        arguments,
        Instant.parse("2026-10-08T01:02:03Z"));
  }
}
