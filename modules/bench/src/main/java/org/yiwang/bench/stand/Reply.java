package org.yiwang.bench.stand;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** What the server said. */
public record Reply(int status, byte[] body) {

  public boolean good() {
    return status / 100 == 2;
  }

  public JsonObject json() {
    return Json.createReader(new ByteArrayInputStream(body)).readObject();
  }

  /**
   * @throws IllegalStateException with the server's own words when it refused
   */
  public Reply mustBeGood() {
    if (!good()) {
      throw new IllegalStateException(described());
    }
    return this;
  }

  public String described() {
    return "HTTP " + status + " " + new String(body, StandardCharsets.UTF_8);
  }
}
