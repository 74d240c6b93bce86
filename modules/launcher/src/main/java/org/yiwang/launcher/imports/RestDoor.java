package org.yiwang.launcher.imports;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.yiwang.launcher.LaunchFailure;

/** The REST interface as one user of it. */
final class RestDoor {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** What a proxy answers for a server that is not there. */
  private static final Set<Integer> ABSENT = Set.of(502, 503, 504);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(20))
          .build();
  private final URI root;
  private final String authorization;

  /**
   * @param server with the path of the application, if it has one
   */
  RestDoor(URI server, String login, String password) {
    this.root = URI.create(server.toString().replaceAll("/+$", "") + "/api/v1/");
    byte[] pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
    this.authorization = "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  JsonObject get(String path) {
    return parse(path, text(path, request(path).GET()));
  }

  /** The file is streamed. */
  JsonObject post(String path, String key, String type, Path file) {
    try {
      HttpRequest.Builder request =
          request(path)
              .header("Content-Type", type)
              .header("Idempotency-Key", key)
              .POST(HttpRequest.BodyPublishers.ofFile(file));
      return parse(path, text(path, request));
    } catch (IOException unreadable) {
      throw new LaunchFailure(unreadable, "LCH-403", file, unreadable.getMessage());
    }
  }

  /** Replaces the file once everything has arrived. */
  void download(String path, Path file) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      HttpResponse<Path> response = send(path, request(path).GET(), BodyHandlers.ofFile(part));
      if (response.statusCode() / 100 != 2) {
        String answer = Files.readString(part);
        Files.delete(part);
        throw refused(path, response, answer);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      throw new LaunchFailure(unwritable, "LCH-403", file, unwritable.getMessage());
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(root.resolve(path))
        .timeout(PATIENCE)
        .header("Authorization", authorization);
  }

  private String text(String path, HttpRequest.Builder request) {
    HttpResponse<String> response =
        send(path, request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (response.statusCode() / 100 != 2) {
      throw refused(path, response, response.body());
    }
    return response.body();
  }

  private <T> HttpResponse<T> send(
      String path, HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
    try {
      return client.send(request.build(), handler);
    } catch (IOException e) {
      throw new LaunchFailure(e, "LCH-402", plain(root.resolve(path).toString()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchFailure(e, "LCH-402", plain(root.resolve(path).toString()), e);
    }
  }

  /** With the sentence of a problem document, or the start of whatever else came. */
  private static LaunchFailure refused(String path, HttpResponse<?> response, String body) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    String reason =
        type.startsWith("application/problem+json")
            ? parse(path, body).getString("detail", "")
            : body.lines().findFirst().orElse("");
    if (ABSENT.contains(response.statusCode())) {
      return new LaunchFailure("LCH-402", plain(response.uri().toString()), response.statusCode());
    }
    return new LaunchFailure("LCH-401", plain(path), response.statusCode(), reason);
  }

  /** Without what was asked, which the reader knows. */
  private static String plain(String address) {
    return address.replaceAll("\\?.*", "");
  }

  private static JsonObject parse(String path, String body) {
    try {
      return Json.createReader(new StringReader(body)).readObject();
    } catch (JsonException e) {
      throw new LaunchFailure(e, "LCH-402", plain(path), e.getMessage());
    }
  }
}
