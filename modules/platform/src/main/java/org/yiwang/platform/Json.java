package org.yiwang.platform;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The one way JSON is written and read. What callers send is read strictly, a misspelt property is
 * an error; what we kept ourselves is read leniently, because shapes grow.
 */
public final class Json {

  private static final Jsonb KEPT = JsonbBuilder.create(new JsonbConfig());
  private static final Jsonb STRICT =
      JsonbBuilder.create(new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true));

  private Json() {}

  public static Jsonb strict() {
    return STRICT;
  }

  /**
   * @throws UncheckedIOException when it cannot be written: a fault of ours, never the caller's
   */
  public static String write(Object value) {
    try {
      return KEPT.toJson(value);
    } catch (JsonbException broken) {
      throw new UncheckedIOException(new IOException(broken.getMessage()));
    }
  }

  /**
   * @throws UncheckedIOException when what we kept cannot be read any more
   */
  public static <T> T read(String json, Class<T> type) {
    try {
      return KEPT.fromJson(json, type);
    } catch (JsonbException broken) {
      throw new UncheckedIOException(new IOException(broken.getMessage()));
    }
  }
}
