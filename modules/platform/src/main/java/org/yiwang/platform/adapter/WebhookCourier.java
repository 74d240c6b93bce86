package org.yiwang.platform.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yiwang.platform.Courier;

/**
 * Posts each letter as JSON to the one address in {@code YIWANG_WEBHOOK_URL}; any 2xx receives it.
 */
@ApplicationScoped
public class WebhookCourier implements Courier {

  private final Webhook webhook;

  WebhookCourier() {
    this(Optional.empty());
  }

  @Inject
  public WebhookCourier(@ConfigProperty(name = "yiwang.webhook.url") Optional<URI> address) {
    this.webhook = new Webhook(address);
  }

  @Override
  public boolean isOpen() {
    return webhook.isOpen();
  }

  @Override
  public void deliver(Letter letter) throws IOException, InterruptedException {
    webhook.post(letter.id(), letter);
  }
}
