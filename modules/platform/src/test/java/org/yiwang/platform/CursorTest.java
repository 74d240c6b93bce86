package org.yiwang.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.kernel.Problem;

class CursorTest {

  private static final Cursor HERE =
      new Cursor(
          Instant.parse("2026-10-08T01:02:03.456789Z"),
          UUID.fromString("01999999-0000-7000-8000-000000000001"));

  @Test
  void comes_back_from_the_text_it_was_sent_as() {
    String sent = HERE.toString();

    assertEquals(HERE, Cursor.parse(sent));
    assertTrue(sent.matches("[A-Za-z0-9_-]+"), sent);
  }

  @Test
  void nothing_is_no_cursor() {
    assertNull(Cursor.parse(null));
    assertNull(Cursor.parse(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "~",
        "2026-10-08T01:02:03Z",
        "2026-10-08T01:02:03Z~",
        "yesterday~01999999-0000-7000-8000-000000000001",
        "2026-10-08T01:02:03Z~' or 1=1"
      })
  void refuses_a_forged_one(String plain) {
    String forged =
        plain.isEmpty()
            ? "not base64 at all!"
            : Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));

    Problem problem = assertThrows(Problem.class, () -> Cursor.parse(forged));

    assertEquals("platform.cursor", problem.code());
  }
}
