package org.yiwang.launcher.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** MicroProfile Health, asked once per call. */
final class Readiness {
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final HttpRequest question;

  Readiness(URI server) {
    question =
        HttpRequest.newBuilder(server.resolve("/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
  }

  boolean reached() {
    try {
      return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
