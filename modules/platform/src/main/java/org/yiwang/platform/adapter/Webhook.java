package org.yiwang.platform.adapter;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.platform.Json;

/** An address to which things are posted as JSON, or none. */
public final class Webhook {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final URI address;

  public Webhook(Optional<URI> address) {
    this.address = address.orElse(null);
  }

  public boolean isOpen() {
    return address != null;
  }

  /**
   * @param key for the receiver to drop the second copy
   * @throws IOException unless the answer is a 2xx
   */
  public void post(UUID key, Object thing) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key.toString())
            .POST(HttpRequest.BodyPublishers.ofString(Json.write(thing)))
            .build();
    int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    if (status / 100 != 2) {
      throw new IOException("HTTP " + status);
    }
  }
}
