package org.yiwang.launcher.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that answers as the real one does: same key and body, same reply. */
class DemoVillageTest {
  private final Map<String, String> received = new LinkedHashMap<>();
  private HttpServer server;
  private URI address;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/v1/", this::answer);
    server.start();
    address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void loading_twice_sends_the_same_keys_with_the_same_bodies() {
    int first = village().load(address);
    Map<String, String> before = Map.copyOf(received);

    int second = village().load(address);

    assertEquals(first, before.size());
    assertEquals(first, second);
    assertEquals(before, received);
  }

  @Test
  void the_village_has_four_grids_with_55_households_and_5_merchants() {
    village().load(address);

    assertEquals(55, received.values().stream().filter(b -> b.contains("\"villager\"")).count());
    assertEquals(5, received.values().stream().filter(b -> b.contains("\"merchant\"")).count());
    assertTrue(received.values().stream().anyMatch(body -> body.contains("李𬱖")));
    assertTrue(received.values().stream().anyMatch(body -> body.contains("艾力·吐尔逊")));
  }

  @Test
  void the_invitation_names_the_address_and_every_log_in() {
    String text = village().invitation(URI.create("http://127.0.0.1:9999"));

    assertTrue(text.contains("http://127.0.0.1:9999/api/v1/appeals"), text);
    assertTrue(text.contains("demo-operator"), text);
  }

  private static DemoVillage village() {
    return new DemoVillage(Path.of("src/main/demo"));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String before = received.putIfAbsent(key, exchange.getRequestURI() + " " + body);
    boolean same = before == null || before.equals(exchange.getRequestURI() + " " + body);
    String path = key.replace("demo-unit-", "");
    byte[] reply =
        "{\"id\":\"id-of-%s\",\"path\":\"%s\"}".formatted(key, place(path)).getBytes("UTF-8");
    exchange.sendResponseHeaders(same ? 201 : 422, reply.length);
    exchange.getResponseBody().write(reply);
    exchange.close();
  }

  /** Grids 1 and 2 lie in the first branch, 3 and 4 in the second. */
  private static String place(String code) {
    if (!code.matches("\\d{15}")) {
      return code;
    }
    String branch = code.endsWith("1") || code.endsWith("2") ? "b01" : "b02";
    return "43/01/81/104/218/" + branch + "/g" + code.substring(12) + "/";
  }
}
