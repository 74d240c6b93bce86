package org.yiwang.platform.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yiwang.platform.Courier;
import org.yiwang.platform.Json;

/**
 * Posts each letter as JSON to the one address in {@code YIWANG_WEBHOOK_URL}; any 2xx receives it.
 */
@ApplicationScoped
public class WebhookCourier implements Courier {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final URI address;

  WebhookCourier() {
    this(Optional.empty());
  }

  @Inject
  public WebhookCourier(@ConfigProperty(name = "yiwang.webhook.url") Optional<URI> address) {
    this.address = address.orElse(null);
  }

  @Override
  public boolean isOpen() {
    return address != null;
  }

  @Override
  public void deliver(Letter letter) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", letter.id().toString())
            .POST(HttpRequest.BodyPublishers.ofString(Json.write(letter)))
            .build();
    int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    if (status / 100 != 2) {
      throw new IOException("HTTP " + status);
    }
  }
}
