package org.yiwang.integration.soap.hotline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.yiwang.integration.soap.hotline.Sent.refused;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.platform.Json;

@DisplayName("12345 工单的内容")
class HotlineOrderTest {

  @Test
  void is_the_same_however_its_blanks_and_digits_are_written() {
    assertEquals(
        Json.write(order("路灯不亮", "13812345678")), Json.write(order(" 路灯不亮\n", "138-1234-5678")));
    assertNotEquals(
        Json.write(order("路灯不亮", "13812345678")), Json.write(order("路灯不亮", "13812345679")));
  }

  @Test
  void refuses_what_became_unreadable_on_its_way() {
    refused("kernel.text-unreadable", () -> order("路灯\uFFFD亮", null));
  }

  @Test
  void refuses_a_number_nobody_can_ring() {
    refused("kernel.malformed-phone", () -> order("路灯不亮", "12345"));
  }

  private static HotlineOrder order(String title, String phone) {
    return new HotlineOrder(
        "GD-1",
        Instant.parse("2026-09-30T02:00:00Z"),
        null,
        null,
        phone,
        false,
        null,
        null,
        null,
        title,
        "村口的路灯坏了。",
        "430181104218",
        null,
        null,
        null);
  }
}
