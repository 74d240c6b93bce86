package org.yiwang.platform.imports;

import java.util.UUID;
import org.yiwang.platform.Json;

/**
 * A row as it was checked and kept.
 *
 * @param row its number in the file, 1 being the headings; what leaves is numbered from after the
 *     last row
 * @param key what {@link Checking#key} said
 * @param payload JSON; null for rows that are the same or wrong
 */
public record Staged(
    int row,
    Outcome outcome,
    String key,
    UUID subject,
    String group,
    String origin,
    String payload) {

  /** For when only the row matters, and there are many. */
  public Staged withoutPayload() {
    return new Staged(row, outcome, key, subject, group, origin, null);
  }

  public <T> T payload(Class<T> type) {
    return Json.read(payload, type);
  }
}
