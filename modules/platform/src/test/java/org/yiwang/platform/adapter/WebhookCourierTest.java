package org.yiwang.platform.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiwang.platform.Courier.Letter;
import org.yiwang.platform.Json;

class WebhookCourierTest {

  private static final Letter LETTER =
      new Letter(
          UUID.fromString("01999999-0000-7000-8000-000000000001"),
          "appeal-filed",
          1,
          UUID.fromString("01999999-0000-7000-8000-000000000002"),
          "43/01/81/104/",
          "{\"title\":\"路灯不亮𠀀\"}",
          Instant.parse("2026-10-08T01:02:03.456789Z"));

  private final List<String> received = new CopyOnWriteArrayList<>();
  private HttpServer listener;
  private int answer = 204;

  @BeforeEach
  void listen() throws IOException {
    listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    listener.createContext("/news", this::receive);
    listener.start();
  }

  @AfterEach
  void stop() {
    listener.stop(0);
  }

  @Test
  void a_letter_arrives_whole_with_its_id_as_key() throws Exception {
    courier().deliver(LETTER);

    assertEquals(1, received.size());
    String[] parts = received.get(0).split(" ", 3);
    assertEquals(LETTER.id().toString(), parts[0]);
    assertEquals("application/json", parts[1]);
    assertEquals(LETTER, Json.read(parts[2], Letter.class));
  }

  @Test
  void an_answer_that_is_no_2xx_has_not_received_it() {
    answer = 302;
    assertThrows(IOException.class, () -> courier().deliver(LETTER));

    answer = 500;

    assertEquals(
        "HTTP 500", assertThrows(IOException.class, () -> courier().deliver(LETTER)).getMessage());
  }

  @Test
  void where_nobody_listens_nothing_is_received() {
    WebhookCourier courier = courier();
    listener.stop(0);

    assertThrows(IOException.class, () -> courier.deliver(LETTER));
  }

  @Test
  void is_open_only_with_an_address() {
    assertTrue(courier().isOpen());
    assertFalse(new WebhookCourier(Optional.empty()).isOpen());
  }

  private WebhookCourier courier() {
    int port = listener.getAddress().getPort();
    return new WebhookCourier(Optional.of(URI.create("http://127.0.0.1:" + port + "/news")));
  }

  private void receive(HttpExchange exchange) throws IOException {
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    byte[] body = exchange.getRequestBody().readAllBytes();
    received.add(key + ' ' + type + ' ' + new String(body, StandardCharsets.UTF_8));
    exchange.sendResponseHeaders(answer, -1);
    exchange.close();
  }
}
