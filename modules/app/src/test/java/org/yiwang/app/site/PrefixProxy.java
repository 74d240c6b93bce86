package org.yiwang.app.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;

/** A reverse proxy that serves another server below a path, and rewrites nothing but that. */
public final class PrefixProxy implements AutoCloseable {

  private static final Set<String> NOT_PASSED_ON =
      Set.of(
          "connection", "content-length", "host", "upgrade", "http2-settings", "date", ":status");

  private final HttpClient http = HttpClient.newHttpClient();
  private final HttpServer front;
  private final URI back;
  private final String prefix;

  private PrefixProxy(HttpServer front, URI back, String prefix) {
    this.front = front;
    this.back = back;
    this.prefix = prefix;
  }

  /**
   * @param prefix what is stripped, for instance {@code /p}
   */
  public static PrefixProxy of(URI back, String prefix) throws IOException {
    InetSocketAddress anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    PrefixProxy proxy = new PrefixProxy(HttpServer.create(anywhere, 0), back, prefix);
    proxy.front.createContext(prefix + "/", proxy::pass);
    proxy.front.start();
    return proxy;
  }

  /** The back's address as seen through the front. */
  public URI address() {
    int port = front.getAddress().getPort();
    return URI.create("http://127.0.0.1:" + port + prefix + back.getPath());
  }

  private void pass(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString().substring(prefix.length());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(back.resolve(path))
            .method(
                exchange.getRequestMethod(),
                BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    exchange.getRequestHeaders().forEach((name, values) -> copy(name, values.get(0), request));
    try {
      HttpResponse<byte[]> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      response
          .headers()
          .map()
          .forEach(
              (name, values) -> {
                if (!NOT_PASSED_ON.contains(name.toLowerCase())) {
                  exchange.getResponseHeaders().put(name, values);
                }
              });
      exchange.sendResponseHeaders(response.statusCode(), response.body().length);
      exchange.getResponseBody().write(response.body());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  private static void copy(String name, String value, HttpRequest.Builder request) {
    if (!NOT_PASSED_ON.contains(name.toLowerCase())) {
      request.header(name, value);
    }
  }

  @Override
  public void close() {
    front.stop(0);
  }
}
