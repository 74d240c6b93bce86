package org.yiwang.platform.notices.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yiwang.platform.adapter.Webhook;
import org.yiwang.platform.notices.Gateway;

/**
 * Posts each message as JSON to the one address in {@code YIWANG_NOTICES_GATEWAY_URL}, behind which
 * a place's own gateway sends it on; any 2xx takes it over. Without an address there is no gateway.
 */
@ApplicationScoped
public class WebhookGateway implements Gateway {

  private final Webhook webhook;

  WebhookGateway() {
    this(Optional.empty());
  }

  @Inject
  public WebhookGateway(
      @ConfigProperty(name = "yiwang.notices.gateway.url") Optional<URI> address) {
    this.webhook = new Webhook(address);
  }

  @Override
  public boolean isOpen() {
    return webhook.isOpen();
  }

  @Override
  public void send(Message message) throws IOException, InterruptedException {
    webhook.post(message.id(), message);
  }
}
