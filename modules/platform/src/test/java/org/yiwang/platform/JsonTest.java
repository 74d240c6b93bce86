package org.yiwang.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.bind.JsonbException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JsonTest {

  /** A shape like those that are kept. */
  public record Kept(UUID id, String name, Instant at, Duration step, boolean solved) {}

  private static final Kept KEPT =
      new Kept(
          UUID.fromString("01999999-0000-7000-8000-000000000001"),
          "买买提·艾力 𠀀 \"引号\"\n",
          Instant.parse("2026-10-08T01:02:03.456789Z"),
          Duration.ofHours(36),
          true);

  @Test
  void what_was_written_comes_back_to_the_microsecond_and_the_rarest_character() {
    assertEquals(KEPT, Json.read(Json.write(KEPT), Kept.class));
  }

  @Test
  void what_we_kept_may_have_grown_or_lost_a_property() {
    Kept read = Json.read("{\"name\":\"何\",\"laterProperty\":1}", Kept.class);

    assertEquals(new Kept(null, "何", null, null, false), read);
  }

  @Test
  void a_property_that_callers_misspell_is_an_error() {
    assertThrows(
        JsonbException.class, () -> Json.strict().fromJson("{\"nmae\":\"何\"}", Kept.class));
  }
}
