package org.yiwang.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.yiwang.launcher.LaunchFailure;

/** The REST interface as one user of it. */
final class RestDoor {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI root;
  private final String authorization;

  RestDoor(URI server, String login, String password) {
    this.root = server.resolve("/api/v1/");
    byte[] pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
    this.authorization = "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  /**
   * @throws LaunchFailure with the server's own sentence when it refuses
   */
  JsonObject post(String path, String key, JsonObject body) {
    HttpRequest request =
        HttpRequest.newBuilder(root.resolve(path))
            .timeout(PATIENCE)
            .header("Authorization", authorization)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    try {
      HttpResponse<String> response =
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (response.statusCode() / 100 != 2) {
        throw new LaunchFailure("LCH-302", path, response.statusCode(), reason(response));
      }
      return parse(response.body());
    } catch (IOException | JsonException e) {
      throw new LaunchFailure(e, "LCH-303", path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchFailure(e, "LCH-303", path, e);
    }
  }

  /** The sentence of a problem document, or the start of whatever else came. */
  private static String reason(HttpResponse<String> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    return type.startsWith("application/problem+json")
        ? parse(response.body()).getString("detail", "")
        : response.body().lines().findFirst().orElse("");
  }

  private static JsonObject parse(String body) {
    return Json.createReader(new StringReader(body)).readObject();
  }
}
