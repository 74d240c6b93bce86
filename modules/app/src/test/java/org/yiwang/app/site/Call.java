package org.yiwang.app.site;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** One request in the making: right by default, and wrong where a test wants it so. */
public final class Call {

  private final HttpClient http;
  private final URI address;
  private final Map<String, String> headers = new TreeMap<>();
  private BodyPublisher body = BodyPublishers.noBody();

  Call(HttpClient http, URI address) {
    this.http = http;
    this.address = address;
    headers.put("Idempotency-Key", UUID.randomUUID().toString());
    headers.put("Content-Type", "application/json");
  }

  public Call with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  public Call without(String header) {
    headers.remove(header);
    return this;
  }

  public Call key(String key) {
    return with("Idempotency-Key", key);
  }

  public Call basedOn(int version) {
    return with("If-Match", "\"" + version + "\"");
  }

  public Call json(Map<String, ?> object) {
    return text(Json.createObjectBuilder(object).build().toString());
  }

  public Call text(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  public Call bytes(byte[] bytes) {
    body = BodyPublishers.ofByteArray(bytes);
    return this;
  }

  /** Without saying how much it is. */
  public Call stream(Supplier<InputStream> content) {
    body = BodyPublishers.ofInputStream(content);
    return this;
  }

  public Answer post() {
    return send("POST");
  }

  public Answer get() {
    return without("Idempotency-Key").without("Content-Type").send("GET");
  }

  /** A file that is taken. */
  public byte[] download() {
    return without("Idempotency-Key")
        .without("Content-Type")
        .exchanged("GET", HttpResponse.BodyHandlers.ofByteArray())
        .body();
  }

  public Answer send(String method) {
    HttpResponse<String> response =
        exchanged(method, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    return new Answer(
        method + " " + address, response.statusCode(), response.headers(), response.body());
  }

  private <T> HttpResponse<T> exchanged(String method, HttpResponse.BodyHandler<T> handler) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(1)).method(method, body);
    headers.forEach(request::header);
    try {
      return http.send(request.build(), handler);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
