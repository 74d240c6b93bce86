package org.yiwang.app.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.AtOnce;
import org.yiwang.app.site.Call;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Person;
import org.yiwang.app.site.Staff;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Transactions;
import org.yiwang.platform.drafts.Drafts;

@ArquillianTest
@DisplayName("草稿：只有本人看得到，加密保存，提交后内容随之清空")
class DraftsIT {

  @Inject private Drafts drafts;
  @Inject private Transactions transactions;

  @Resource(lookup = "jdbc/yiwangMigration")
  private DataSource database;

  private Inside inside;

  @Deployment
  static WebArchive war() {
    return Inside.war("");
  }

  @BeforeEach
  void look() {
    inside = new Inside(database);
  }

  @Test
  void a_draft_is_gone_on_with_where_it_was_left() {
    Clerk clerk = inside.clerk(new Staff(211).leader());
    UUID id = UUID.randomUUID();

    Answer first = keeps(clerk, id, "{\"title\":\"路灯𠀀\",\"nested\":{\"a\":[1,null]}}").ok();
    Answer second = keeps(clerk, id, "{\"title\":\"路灯不亮\"}").ok();

    assertEquals(List.of(1, 2), List.of(first.version(), second.version()));
    assertEquals("\"2\"", second.header("ETag"));
    assertNull(second.at("content"));
    Answer read = clerk.get("drafts/appeal/" + id).ok();
    assertEquals("{\"title\":\"路灯不亮\"}", read.at("content"));
    assertEquals("\"2\"", read.header("ETag"));
    Answer list = clerk.get("drafts").ok();
    assertEquals(List.of("路灯不亮"), list.each("", "title"));
    assertEquals(List.of(id.toString()), list.each("", "id"));
  }

  @Test
  void the_last_one_who_writes_wins_unless_a_version_is_named() {
    Clerk clerk = inside.clerk(new Staff(212).leader());
    UUID id = UUID.randomUUID();
    String path = "drafts/appeal/" + id;
    clerk.to(path).basedOn(1).text("{}").send("PUT").refused(404, "drafts.unknown");
    keeps(clerk, id, "{\"title\":\"一\"}").ok();
    clerk.to(path).basedOn(1).text("{\"title\":\"二\"}").send("PUT").ok();

    clerk.to(path).basedOn(1).text("{\"title\":\"三\"}").send("PUT").refused(412, "platform.stale");

    assertEquals("{\"title\":\"二\"}", clerk.get(path).ok().at("content"));
    assertEquals(3, keeps(clerk, id, "{\"title\":\"四\"}").ok().version());
  }

  @Test
  void the_same_key_keeps_the_same_words_once() {
    Clerk clerk = inside.clerk(new Staff(213).leader());
    Call call = clerk.to("drafts/appeal/" + UUID.randomUUID()).key("draft-key-1").text("{}");

    assertEquals(call.send("PUT").ok().text(), call.send("PUT").ok().text());
    call.text("{\"a\":1}").send("PUT").refused(409, "platform.key-reused");
  }

  @Test
  void nobody_sees_or_touches_what_another_is_writing() {
    Clerk clerk = inside.clerk(new Staff(214).leader());
    Clerk other = inside.clerk(new Staff(214).branch());
    UUID id = UUID.randomUUID();
    keeps(clerk, id, "{\"title\":\"家事\"}").ok();

    other.get("drafts/appeal/" + id).refused(404, "drafts.unknown");
    other.post("drafts/" + id + "/discard", Map.of()).refused(404, "drafts.unknown");
    assertEquals(1, keeps(other, id, "{\"title\":\"别的\"}").ok().version());

    assertEquals("{\"title\":\"家事\"}", clerk.get("drafts/appeal/" + id).ok().at("content"));
    assertEquals(List.of("别的"), other.get("drafts").ok().each("", "title"));
    Problem refused = assertThrows(Problem.class, () -> uses(new Staff(214).village(), id));
    assertEquals("drafts.unknown", refused.code());
  }

  @Test
  void words_are_sealed_and_go_when_the_draft_ends() throws Exception {
    Clerk clerk = inside.clerk(new Staff(215).leader());
    UUID id = UUID.randomUUID();
    keeps(clerk, id, "{\"title\":\"SECRET-WORDS\"}").ok();
    String row = " from platform_draft where id = '" + id + "'";
    assertEquals("0", inside.one("select sealed like '%SECRET%'" + row));
    assertEquals(
        "0", inside.one("select count(*) from platform_command where reply like '%SECRET-WORDS%'"));

    Answer put = clerk.post("drafts/" + id + "/discard", Map.of()).ok();
    Answer again = clerk.post("drafts/" + id + "/discard", Map.of()).ok();

    assertEquals(put.at("changedAt"), again.at("changedAt"));
    assertEquals("0", inside.one("select length(sealed)" + row));
    clerk.get("drafts/appeal/" + id).refused(404, "drafts.unknown");
    assertEquals(0, clerk.get("drafts").ok().items("").size());
    keeps(clerk, id, "{}").refused(409, "drafts.discarded");
  }

  @Test
  void one_draft_becomes_one_thing() throws Exception {
    Person leader = new Staff(216).leader();
    Clerk clerk = inside.clerk(leader);
    UUID id = UUID.randomUUID();
    keeps(clerk, id, "{\"title\":\"路灯\"}").ok();
    assertThrows(
        IllegalStateException.class,
        () ->
            transactions.run(
                () -> {
                  drafts.used(id, Inside.command(leader));
                  throw new IllegalStateException("nothing comes of it");
                }));
    assertEquals("{\"title\":\"路灯\"}", clerk.get("drafts/appeal/" + id).ok().at("content"));

    uses(leader, id);

    Problem twice = assertThrows(Problem.class, () -> uses(leader, id));
    assertEquals("drafts.used", twice.code());
    keeps(clerk, id, "{}").refused(409, "drafts.used");
    clerk.post("drafts/" + id + "/discard", Map.of()).refused(409, "drafts.used");
    assertEquals(0, clerk.get("drafts").ok().items("").size());
  }

  @Test
  void two_devices_begin_the_same_draft_at_once() {
    Clerk clerk = inside.clerk(new Staff(217).leader());
    UUID id = UUID.randomUUID();
    List<Integer> versions =
        AtOnce.times(4, () -> keeps(clerk, id, "{\"title\":\"路灯\"}")).stream()
            .map(answer -> answer.ok().version())
            .toList();

    assertEquals(List.of(1, 2, 3, 4), versions.stream().sorted().toList());
  }

  @Test
  void what_is_no_draft_is_refused_in_a_sentence() {
    Clerk clerk = inside.clerk(new Staff(218).leader());
    UUID id = UUID.randomUUID();

    keeps(clerk, id, "[1]").refused(400, "drafts.no-object");
    keeps(clerk, id, "{\"title\":").refused(400, "platform.malformed-json");
    keeps(clerk, id, "").refused(400, "platform.body-missing");
    keeps(clerk, id, "{\"a\":\"" + "路".repeat(22_000) + "\"}").refused(413, "drafts.too-large");
    clerk.to("drafts/nothing/" + id).text("{}").send("PUT").refused(404, "drafts.unknown-kind");
    clerk.to("drafts/appeal/mine").text("{}").send("PUT").refused(400, "kernel.malformed-id");
    clerk
        .to("drafts/appeal/" + id)
        .with("If-Match", "new")
        .text("{}")
        .send("PUT")
        .refused(400, "platform.if-match-malformed");
    clerk
        .to("drafts/appeal/" + id)
        .without("Idempotency-Key")
        .text("{}")
        .send("PUT")
        .refused(400, "platform.key-missing");
    assertEquals(0, clerk.get("drafts").ok().items("").size());
  }

  @Test
  void a_hundred_drafts_are_enough() {
    Clerk clerk = inside.clerk(new Staff(219).leader());
    UUID last = null;
    for (int i = 0; i < 100; i++) {
      last = UUID.randomUUID();
      keeps(clerk, last, "{}").ok();
    }

    keeps(clerk, UUID.randomUUID(), "{}").refused(422, "drafts.too-many");

    keeps(clerk, last, "{\"title\":\"还在\"}").ok();
    clerk.post("drafts/" + last + "/discard", Map.of()).ok();
    keeps(clerk, UUID.randomUUID(), "{}").ok();
    assertEquals(100, clerk.get("drafts").ok().items("").size());
  }

  private void uses(Person person, UUID draft) throws Exception {
    transactions.run(
        () -> {
          drafts.used(draft, Inside.command(person));
          return null;
        });
  }

  private static Answer keeps(Clerk clerk, UUID id, String words) {
    return clerk.to("drafts/appeal/" + id).text(words).send("PUT");
  }
}
