package org.yiwang.launcher.imports;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers as the real server's imports do: a job for each key, the same job for the same key and
 * content, and for each question one step further on the way of the job.
 */
public final class ImportingServer implements AutoCloseable {
  public static final List<String> GOOD = List.of("uploaded", "checking", "applying", "applied");
  public static final List<String> BAD = List.of("checking", "rejected");
  public static final List<String> TRIED = List.of("checking", "checked");
  public static final List<String> MOVED_ON = List.of("applying", "checked");
  private static final String FIRST_PAGE =
      """
      {"items":[{"place":"2.0","row":2,"outcome":"wait","sentence":"网格编满了，请另选。"}],
       "next":"2.0"}""";
  private static final String SECOND_PAGE =
      """
      {"items":[{"place":"3.0","row":3,"outcome":"error","column":"F","heading":"证件号码",
        "sentence":"F3（证件号码）：校验码不对，请核对。","code":"kernel.id-number-check"}]}""";

  /** A job the server has taken in. */
  private static final class Job {
    private final String received;
    private final String query;
    private int step;

    Job(String received, String query) {
      this.received = received;
      this.query = query;
    }
  }

  private final HttpServer server;
  private final List<String> way;
  private final int errors;
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final List<String> requests = new ArrayList<>();
  private int absent;

  public ImportingServer(List<String> way, int errors) throws IOException {
    this.way = way;
    this.errors = errors;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/yiwang/api/v1/", this::answer);
    server.start();
  }

  /** Not directly at the root, as behind many a proxy. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/yiwang/");
  }

  /** The next requests find nobody. */
  public void isAbsentFor(int count) {
    absent = count;
  }

  public List<String> keys() {
    return List.copyOf(jobs.keySet());
  }

  public List<String> queries() {
    return jobs.values().stream().map(job -> job.query).toList();
  }

  public List<String> received() {
    return jobs.values().stream().map(job -> job.received).toList();
  }

  public List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String path = exchange.getRequestURI().getPath().replace("/yiwang/api/v1/", "");
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    requests.add(exchange.getRequestMethod() + " " + path + (type == null ? "" : " " + type));
    if (absent > 0) {
      absent--;
      reply(exchange, 503, "text/html", "<html>");
    } else if (exchange.getRequestMethod().equals("POST")) {
      take(exchange, body);
    } else if (path.matches("imports/templates/.*")) {
      reply(exchange, 200, "text/csv", "template of " + path);
    } else if (path.endsWith("/problems.csv")) {
      reply(exchange, 200, "text/csv", "the bad rows");
    } else if (path.endsWith("/problems")) {
      boolean second = query(exchange).endsWith("&after=2.0");
      reply(exchange, 200, "application/json", second ? SECOND_PAGE : FIRST_PAGE);
    } else {
      tell(exchange, path.replace("imports/", ""));
    }
  }

  private static String query(HttpExchange exchange) {
    return exchange.getRequestURI().getQuery();
  }

  private void take(HttpExchange exchange, String body) throws IOException {
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    String query = query(exchange);
    if (query.contains("kind=houses")) {
      String detail = "{\"detail\":\"没有“houses”这种表格，请核对。\"}";
      reply(exchange, 400, "application/problem+json", detail);
      return;
    }
    Job job = jobs.computeIfAbsent(key, unknown -> new Job(body, query));
    boolean same = job.received.equals(body) && job.query.equals(query);
    reply(exchange, same ? 202 : 422, "application/json", job(key, way.get(0)));
  }

  private void tell(HttpExchange exchange, String key) throws IOException {
    Job job = jobs.get(key);
    String status = way.get(Math.min(job.step++, way.size() - 1));
    reply(exchange, 200, "application/json", job(key, status));
  }

  private String job(String key, String status) {
    return """
        {"id":"%s","status":"%s","percent":50,"total":9,"done":4,"sentence":"一句话。"%s,
         "counts":{"add":7,"change":1,"same":0,"waiting":1,"leave":2,"error":%d}}"""
        .formatted(
            key, status, way.equals(MOVED_ON) ? ",\"code\":\"imports.moved-on\"" : "", errors);
  }

  private static void reply(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
