package org.yiwang.platform;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import org.yiwang.kernel.Problem;

/**
 * Where a page ended: a time and an id, opaque to callers.
 *
 * @param at of the last row
 * @param id of the last row
 */
public record Cursor(Instant at, UUID id) {

  /**
   * @return null for null or blank
   * @throws Problem {@code platform.cursor}
   */
  public static Cursor parse(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split("~", 2);
      return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    } catch (IllegalArgumentException | DateTimeParseException | IndexOutOfBoundsException forged) {
      throw Problem.invalid("platform.cursor");
    }
  }

  @Override
  public String toString() {
    byte[] plain = (at + "~" + id).getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
  }
}
