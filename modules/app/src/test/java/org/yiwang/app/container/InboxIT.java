package org.yiwang.app.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Person;
import org.yiwang.app.site.Staff;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Transactions;
import org.yiwang.platform.notices.Notice;
import org.yiwang.platform.notices.Notices;

@ArquillianTest
@DisplayName("通知：随事务写下，只给本人看，急的还经网关发出")
class InboxIT {

  private static final String WORDS =
      """
      test.notice.told=第{number}件事。
      test.notice.told.title=有事
      """;

  @Inject private Notices notices;
  @Inject private Transactions transactions;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService executor;

  @Resource(lookup = "jdbc/yiwangMigration")
  private DataSource database;

  private final List<String> received = new CopyOnWriteArrayList<>();
  private volatile int answer = 204;
  private Inside inside;

  @Deployment
  static WebArchive war() {
    return Inside.war(WORDS);
  }

  @BeforeEach
  void look() {
    inside = new Inside(database);
  }

  @Test
  void a_notice_is_there_with_its_transaction_and_not_without() throws Exception {
    Person leader = new Staff(201).leader();
    UUID subject = Ids.next();
    assertThrows(
        IllegalStateException.class,
        () ->
            transactions.run(
                () -> {
                  notices.tell(told(leader, 1));
                  throw new IllegalStateException("nothing comes of it");
                }));
    tell(
        Notice.of(
            leader.id(),
            "test.told",
            subject,
            new UnitPath(leader.scope()),
            Map.of("number", 2),
            Inside.AT));

    Answer inbox = inside.clerk(leader).get("notices").ok();

    assertEquals(1, inbox.items("items").size());
    assertEquals("有事", inbox.at("items.0.title"));
    assertEquals("第2件事。", inbox.at("items.0.sentence"));
    assertEquals("test.told", inbox.at("items.0.kind"));
    assertEquals(subject.toString(), inbox.at("items.0.subject"));
    assertEquals(leader.scope(), inbox.at("items.0.path"));
    assertEquals(Inside.AT, inbox.time("items.0.at"));
    assertEquals("normal", inbox.at("items.0.urgency"));
    assertNull(inbox.at("items.0.readAt"));
    assertNull(inbox.at("items.0.delivery"));
  }

  @Test
  void pages_hold_every_notice_once_newest_first() throws Exception {
    Person leader = new Staff(202).leader();
    tell(IntStream.rangeClosed(1, 7).mapToObj(i -> told(leader, i)).toArray(Notice[]::new));
    Clerk clerk = inside.clerk(leader);

    List<String> seen = new ArrayList<>();
    String next = "";
    while (next != null) {
      Answer page = clerk.get("notices?size=3" + (next.isEmpty() ? "" : "&after=" + next)).ok();
      seen.addAll(page.each("items", "sentence"));
      next = page.at("next");
    }

    assertEquals(
        IntStream.iterate(7, i -> i > 0, i -> i - 1).mapToObj(i -> "第" + i + "件事。").toList(), seen);
  }

  @Test
  void reading_is_for_oneself_alone_and_counts() throws Exception {
    Person leader = new Staff(203).leader();
    Person other = new Staff(203).branch();
    tell(told(leader, 1), told(leader, 2), told(leader, 3), told(other, 9));
    Clerk clerk = inside.clerk(leader);
    List<String> ids = clerk.get("notices").ok().each("items", "id");
    String foreign = inside.clerk(other).get("notices").ok().at("items.0.id");

    clerk.post("notices/" + foreign + "/read", Map.of()).refused(404, "notices.unknown");
    clerk.post("notices/read", Map.of("upTo", foreign)).refused(404, "notices.unknown");
    clerk.post("notices/" + Ids.next() + "/read", Map.of()).refused(404, "notices.unknown");
    assertEquals(3, clerk.get("notices/count").ok().number("unread"));

    Answer read = clerk.post("notices/" + ids.get(0) + "/read", Map.of()).ok();
    Answer again = clerk.post("notices/" + ids.get(0) + "/read", Map.of()).ok();
    assertEquals(1, read.number("changed"));
    assertEquals(0, again.number("changed"));
    assertEquals(read.at("readAt"), again.at("readAt"));
    assertEquals(ids.subList(1, 3), clerk.get("notices?unread=true").ok().each("items", "id"));

    assertEquals(1, clerk.post("notices/read", Map.of("upTo", ids.get(2))).ok().number("changed"));
    assertEquals(ids.get(1), clerk.get("notices?unread=true").ok().at("items.0.id"));
    assertEquals(1, clerk.post("notices/read", Map.of("upTo", ids.get(0))).ok().number("changed"));
    assertEquals(0, clerk.get("notices/count").ok().number("unread"));
    assertEquals(3, clerk.get("notices").ok().items("items").size());
    assertEquals(1, inside.clerk(other).get("notices/count").ok().number("unread"));
  }

  @Test
  void bad_questions_are_refused_in_a_sentence() {
    Clerk clerk = inside.clerk(new Staff(204).leader());

    clerk.get("notices?unread=perhaps").refused(400, "platform.not-boolean");
    clerk.get("notices?size=0").refused(400, "platform.page-size");
    clerk.get("notices?after=here").refused(400, "platform.cursor");
    clerk.post("notices/read", Map.of()).refused(400, "notices.up-to-missing");
    clerk.post("notices/read", Map.of("upTo", "now")).refused(400, "platform.malformed-json");
    clerk.post("notices/now/read", Map.of()).refused(400, "kernel.malformed-id");
    clerk
        .to("notices/" + Ids.next() + "/read")
        .without("Idempotency-Key")
        .post()
        .refused(400, "platform.key-missing");
  }

  @Test
  void the_same_news_is_told_once_to_each() throws Exception {
    Person leader = new Staff(205).leader();
    Person other = new Staff(205).branch();
    tell(told(leader, 1).once("due-1"), told(leader, 2).once("due-1"), told(leader, 3));
    tell(
        told(leader, 4).once("due-1"), told(other, 5).once("due-1"), told(leader, 6).once("due-2"));

    List<Future<?>> all = new ArrayList<>();
    for (int i = 10; i < 16; i++) {
      Notice notice = told(leader, i).once("at-once");
      all.add(executor.submit(() -> transactions.run(() -> tellNow(notice))));
    }
    for (Future<?> one : all) {
      one.get(60, TimeUnit.SECONDS);
    }

    List<String> said = inside.clerk(leader).get("notices").ok().each("items", "sentence");
    assertEquals(4, said.size(), said.toString());
    assertEquals(List.of("第6件事。", "第3件事。", "第1件事。"), said.subList(1, 4));
    assertEquals(
        List.of("第5件事。"), inside.clerk(other).get("notices").ok().each("items", "sentence"));
  }

  @Test
  void many_are_told_in_one_go() throws Exception {
    Person leader = new Staff(206).leader();

    tell(
        IntStream.rangeClosed(1, 1_200)
            .mapToObj(i -> told(leader, i).once("many-" + i % 1_000))
            .toArray(Notice[]::new));

    assertEquals(1_000, inside.clerk(leader).get("notices/count").ok().number("unread"));
  }

  @Test
  void urgent_ones_go_out_until_they_are_taken_over() throws Exception {
    Person leader = new Staff(207).leader();
    answer = 500;
    HttpServer listener = listening();
    try {
      tell(told(leader, 1).urgent(), told(leader, 2));
      Answer inbox = inside.clerk(leader).get("notices").ok();
      String id = inbox.at("items.1.id");
      awaitMore(0);
      answer = 204;
      awaitOutcome(id, "sent");

      assertTrue(received.size() >= 2, received.toString());
      for (String message : received) {
        String[] parts = message.split(" ", 2);
        JsonObject body = Json.createReader(new StringReader(parts[1])).readObject();
        assertEquals(id, parts[0]);
        assertEquals(id, body.getString("id"));
        assertEquals(leader.id().toString(), body.getString("person"));
        assertEquals("有事", body.getString("title"));
        assertEquals("第1件事。", body.getString("sentence"));
      }
      Answer count = inside.clerk(leader).get("notices/count").ok();
      assertEquals(List.of(2, 1), List.of(count.number("unread"), count.number("urgent")));
      assertEquals("open", count.at("gateway"));
      assertEquals("sent", inside.clerk(leader).get("notices").ok().at("items.1.delivery"));
    } finally {
      listener.stop(0);
    }
  }

  @Test
  void what_is_read_withdrawn_or_too_old_does_not_go_out_any_more() throws Exception {
    Person leader = new Staff(208).leader();
    Clerk clerk = inside.clerk(leader);
    answer = 503;
    HttpServer listener = listening();
    try {
      Notice secret = told(leader, 2).urgent();
      tell(told(leader, 1).urgent(), secret, told(leader, 3).urgent());
      List<String> ids = clerk.get("notices").ok().each("items", "id");
      awaitMore(2);

      clerk.post("notices/" + ids.get(2) + "/read", Map.of()).ok();
      transactions.run(
          () -> {
            notices.withdraw(secret.subject(), List.of(leader.id()), Inside.AT);
            return null;
          });
      inside.change(
          "update platform_notice_delivery set told = told - interval 25 hour where notice = '"
              + ids.get(0)
              + "'");
      awaitOutcome(ids.get(2), "read");
      awaitOutcome(ids.get(1), "withdrawn");
      awaitOutcome(ids.get(0), "late");

      assertEquals(List.of(ids.get(0), ids.get(2)), clerk.get("notices").ok().each("items", "id"));
      assertEquals(1, clerk.get("notices/count").ok().number("unread"));
      clerk.post("notices/" + ids.get(1) + "/read", Map.of()).refused(404, "notices.unknown");
    } finally {
      listener.stop(0);
    }
  }

  private void tell(Notice... all) throws Exception {
    transactions.run(
        () -> {
          notices.tell(List.of(all));
          return null;
        });
  }

  private Void tellNow(Notice notice) {
    notices.tell(notice);
    return null;
  }

  private static Notice told(Person person, int number) {
    return Notice.of(
        person.id(),
        "test.told",
        Ids.next(),
        new UnitPath(person.scope()),
        Map.of("number", number),
        Inside.AT);
  }

  private HttpServer listening() throws IOException {
    URI address = URI.create(System.getenv("YIWANG_NOTICES_GATEWAY_URL"));
    HttpServer listener =
        HttpServer.create(new InetSocketAddress(address.getHost(), address.getPort()), 0);
    listener.createContext(address.getPath(), this::receive);
    listener.start();
    return listener;
  }

  private void receive(HttpExchange exchange) throws IOException {
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    byte[] body = exchange.getRequestBody().readAllBytes();
    received.add(key + ' ' + new String(body, StandardCharsets.UTF_8));
    exchange.sendResponseHeaders(answer, -1);
    exchange.close();
  }

  private void awaitMore(int than) throws InterruptedException {
    for (int i = 0; i < 600 && received.size() <= than; i++) {
      Thread.sleep(50);
    }
    assertTrue(received.size() > than, received.toString());
  }

  private void awaitOutcome(String notice, String outcome) throws Exception {
    String sql =
        "select coalesce(outcome, 'waiting') from platform_notice_delivery where notice = '"
            + notice
            + "'";
    for (int i = 0; i < 600 && !inside.one(sql).equals(outcome); i++) {
      Thread.sleep(50);
    }
    assertEquals(outcome, inside.one(sql));
  }
}
