package org.yiwang.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identities: UUIDv7, made before the transaction that first stores them (RFC 9562 §5.7). */
public final class Ids {

  private Ids() {}

  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }

  /**
   * @throws Problem {@code kernel.malformed-id}
   */
  public static UUID parse(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException malformed) {
      throw Problem.invalid("kernel.malformed-id", "id", text);
    }
  }
}
