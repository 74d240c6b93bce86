package org.yiwang.platform;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;

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

  public static String write(Object value) {
    return KEPT.toJson(value);
  }

  public static <T> T read(String json, Class<T> type) {
    return KEPT.fromJson(json, type);
  }
}
