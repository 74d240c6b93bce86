package org.yiwang.app.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Transactions;
import org.yiwang.platform.attachments.AttachmentView;
import org.yiwang.platform.attachments.Attachments;
import org.yiwang.platform.attachments.adapter.AttachmentPurge;

@ArquillianTest
@DisplayName("附件：先上传后归属，看内容不看扩展名，谁能看事项谁能看附件")
class AttachmentsIT {

  private static final int LIMIT = 20 << 20;

  @Inject private Attachments attachments;
  @Inject private Transactions transactions;
  @Inject private AttachmentPurge purge;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService executor;

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
  void a_photo_is_taken_in_as_it_is_and_comes_back_so() throws Exception {
    Clerk clerk = inside.clerk(new Staff(221).leader());
    byte[] photo = photo("GPS stays", 3_000);

    Answer sent =
        sends(clerk, "?file=..%2F%E5%A1%8C%E6%96%B9%20%F0%A0%80%80.html", photo).created();

    assertEquals("attachments/" + sent.id(), sent.header("Location"));
    assertEquals("塌方 𠀀.html", sent.at("fileName"));
    assertEquals(List.of("photo", "image/jpeg"), List.of(sent.at("use"), sent.at("mediaType")));
    assertEquals(photo.length, sent.number("bytes"));
    assertEquals(sha256(photo), sent.at("sha256"));
    assertArrayEquals(photo, clerk.to("attachments/" + sent.id()).download());
    assertEquals(sent.text(), clerk.get("attachments/" + sent.id() + "/about").ok().text());

    Answer taken = clerk.get("attachments/" + sent.id()).ok();
    assertEquals("image/jpeg", taken.type());
    assertEquals("nosniff", taken.header("X-Content-Type-Options"));
    assertEquals("bytes", taken.header("Accept-Ranges"));
    assertEquals("private, no-cache", taken.header("Cache-Control"));
    assertEquals(
        "attachment; filename=\"__ _.html.jpg\";"
            + " filename*=UTF-8''%E5%A1%8C%E6%96%B9%20%F0%A0%80%80.html.jpg",
        taken.header("Content-Disposition"));
    String tag = taken.header("ETag");
    assertEquals('"' + sha256(photo) + '"', tag);
    clerk.to("attachments/" + sent.id()).with("If-None-Match", tag).get().is(304);
  }

  @Test
  void a_voice_goes_on_where_the_line_broke() throws Exception {
    Clerk clerk = inside.clerk(new Staff(222).leader());
    byte[] voice = voice("range", (2 << 20) + 77);
    Answer sent = sends(clerk, "?file=a.wav", voice).created();
    int edge = 1 << 20;

    Answer across = part(clerk, sent, "bytes=" + (edge - 3) + "-" + (edge + 2)).is(206);
    assertEquals(
        "bytes " + (edge - 3) + "-" + (edge + 2) + "/" + voice.length,
        across.header("Content-Range"));
    assertEquals("6", across.header("Content-Length"));
    assertEquals(text(voice, edge - 3, edge + 3), across.text());

    Answer last = part(clerk, sent, "bytes=-5").is(206);
    assertEquals(text(voice, voice.length - 5, voice.length), last.text());
    Answer rest = part(clerk, sent, "bytes=" + (edge + 5) + "-").is(206);
    assertEquals(text(voice, edge + 5, voice.length), rest.text());

    Answer none = part(clerk, sent, "bytes=" + voice.length + "-").is(416);
    assertEquals("bytes */" + voice.length, none.header("Content-Range"));
    Answer changed =
        clerk
            .to("attachments/" + sent.id())
            .with("Range", "bytes=0-4")
            .with("If-Range", "\"another\"")
            .get()
            .ok();
    assertEquals(voice.length, changed.text().length());
  }

  @Test
  void what_is_no_attachment_by_its_content_is_not_kept() throws Exception {
    Clerk clerk = inside.clerk(new Staff(223).leader());
    String before = inside.one("select count(*) from platform_attachment_content");

    for (String content : List.of("<html>photo</html>", "MZ program", "GIF89a", "plain words")) {
      Answer refused = sends(clerk, "?file=photo.jpg", bytes(content));
      refused.refused(415, "attachments.type");
      assertTrue(refused.at("detail").contains("没有收下"), refused.text());
    }
    sends(clerk, "?file=photo.jpg", new byte[0]).refused(400, "platform.upload-empty");
    clerk
        .to("attachments?file=a.jpg")
        .without("Idempotency-Key")
        .bytes(photo("keyless", 10))
        .post()
        .refused(400, "platform.key-missing");
    sends(inside.clerk(new Staff(223).triage()), "?file=a.jpg", photo("not permitted", 10))
        .refused(403, "access.not-permitted");

    assertEquals(before, inside.one("select count(*) from platform_attachment_content"));
  }

  @Test
  void twenty_megabytes_are_taken_in_and_not_a_byte_more() throws Exception {
    Clerk clerk = inside.clerk(new Staff(224).leader());
    byte[] largest = photo("largest", LIMIT);

    Answer refused = sends(clerk, "?file=a.jpg", photo("too large", LIMIT + 1));
    refused
        .refused(413, "attachments.too-large")
        .saying("附件超过 20 MB 的上限，没有收下。请压缩照片、缩短录音，或者分成几个文件上传。");
    clerk.to("attachments?file=a.jpg").stream(
            () -> new ByteArrayInputStream(photo("unannounced", LIMIT + 1)))
        .post()
        .refused(413, "attachments.too-large");
    assertEquals("0", mine(new Staff(224).leader()));

    Answer sent = sends(clerk, "?file=a.jpg", largest).created();
    assertEquals(sha256(largest), sha256(clerk.to("attachments/" + sent.id()).download()));
    assertEquals("20", pieces(sent));
  }

  @Test
  void the_same_bytes_are_kept_once_and_sealed() throws Exception {
    Clerk clerk = inside.clerk(new Staff(225).leader());
    Clerk other = inside.clerk(new Staff(225).branch());
    byte[] photo = photo("SECRET-PLACE", 100);
    Call call = clerk.to("attachments?file=a.jpg").key("attachment-key-1").bytes(photo);

    Answer first = call.post().created();
    assertEquals(first.text(), call.post().created().text());
    call.bytes(photo("another", 100)).post().refused(409, "platform.key-reused");
    for (Answer sent : AtOnce.times(4, () -> sends(other, "?file=b.jpg", photo))) {
      sent.created();
      assertArrayEquals(photo, other.to("attachments/" + sent.id()).download());
    }

    assertEquals("1", pieces(first));
    assertEquals(
        "0",
        inside.one(
            "select count(*) from platform_attachment_chunk where sealed like '%SECRET-PLACE%'"));
  }

  @Test
  void the_same_new_bytes_at_once_are_kept_once() throws Exception {
    Clerk clerk = inside.clerk(new Staff(226).leader());
    byte[] photo = photo("all at once", (1 << 20) + 1);
    for (Answer sent : AtOnce.times(4, () -> sends(clerk, "?file=b.jpg", photo))) {
      assertEquals("2", pieces(sent.created()));
    }
    assertEquals("4", mine(new Staff(226).leader()));
  }

  @Test
  void only_its_uploader_sees_and_claims_what_waits_and_claims_it_once() throws Exception {
    Person leader = new Staff(227).leader();
    Person other = new Staff(227).village();
    UUID one = sends(inside.clerk(leader), "?file=a.jpg", photo("claimed", 50)).created().id();
    UUID two = sends(inside.clerk(leader), "?file=b.wav", voice("claimed", 50)).created().id();
    UUID owner = Ids.next();
    inside.clerk(other).get("attachments/" + one).refused(404, "attachments.unknown");
    inside.clerk(other).get("attachments/" + one + "/about").refused(404, "attachments.unknown");
    inside.clerk(leader).get("attachments/" + Ids.next()).refused(404, "attachments.unknown");
    assertEquals("attachments.unknown", refused(other, owner, one));
    assertEquals("attachments.unknown", refused(leader, owner, one, Ids.next()));
    assertEquals(List.of(), attachments.of("test", owner));

    List<AttachmentView> claimed = claims(leader, owner, two, one, two);

    assertEquals(List.of(two, one), claimed.stream().map(AttachmentView::id).toList());
    assertEquals(
        List.of(one, two), attachments.of("test", owner).stream().map(AttachmentView::id).toList());
    assertEquals("attachments.claimed", refused(leader, Ids.next(), one));
    assertEquals("attachments.claimed", refused(leader, owner, one));
    assertEquals(List.of(), claims(leader, owner));
    inside.clerk(leader).get("attachments/" + one).refused(404, "attachments.unknown");
  }

  @Test
  void of_claims_at_once_one_wins() throws Exception {
    Person leader = new Staff(228).leader();
    UUID one = sends(inside.clerk(leader), "?file=a.jpg", photo("raced", 50)).created().id();
    UUID two = sends(inside.clerk(leader), "?file=b.jpg", photo("raced too", 50)).created().id();
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      UUID owner = Ids.next();
      UUID[] wanted = i % 2 == 0 ? new UUID[] {one, two} : new UUID[] {two, one};
      all.add(executor.submit(() -> claims(leader, owner, wanted)));
    }
    int won = 0;
    for (Future<?> race : all) {
      try {
        race.get(60, TimeUnit.SECONDS);
        won++;
      } catch (ExecutionException lost) {
        assertEquals("attachments.claimed", ((Problem) lost.getCause()).code());
      }
    }

    assertEquals(1, won);
    assertEquals(
        "1",
        inside.one(
            "select count(distinct owner_id) from platform_attachment where id in ('"
                + one
                + "', '"
                + two
                + "')"));
  }

  @Test
  void what_belongs_to_an_appeal_is_seen_by_whoever_may_read_it() throws Exception {
    Yiwang yiwang = new Yiwang(Inside.address(), null);
    Town town = yiwang.town().established().staffed();
    Person intake = town.staff().intake();
    Answer filed = town.clerk(intake).files(town.gridCode(1), "塌方", "路边塌方。").created();
    byte[] photo = photo("of an appeal", 500);
    UUID sent = sends(town.clerk(intake), "?file=%E5%A1%8C%E6%96%B9.jpg", photo).created().id();
    transactions.run(
        () -> attachments.claim(List.of(sent), "appeal", filed.id(), Inside.command(intake)));
    String list = "appeals/" + filed.id() + "/attachments";

    Clerk branch = town.clerk(town.staff().branch());
    Answer seen = branch.get(list).ok();
    assertEquals(List.of("塌方.jpg"), seen.each("", "fileName"));
    assertEquals(List.of("陶小满"), seen.each("", "uploadedBy"));
    assertArrayEquals(photo, branch.to("attachments/" + sent).download());
    Clerk stranger = inside.clerk(new Staff(229).village());
    stranger.get(list).refused(403, "access.outside-scope");
    stranger.get("attachments/" + sent).refused(404, "attachments.unknown");
    branch.get("appeals/" + Ids.next() + "/attachments").refused(404, "appeals.unknown");
  }

  @Test
  void what_nothing_claims_in_a_week_is_emptied_but_for_what_others_need() throws Exception {
    Person leader = new Staff(230).leader();
    Clerk clerk = inside.clerk(leader);
    byte[] lost = photo("lost", 60);
    byte[] shared = photo("shared", 60);
    Answer unwanted = sends(clerk, "?file=a.jpg", lost).created();
    Answer twin = sends(clerk, "?file=b.jpg", shared).created();
    Answer needed = sends(clerk, "?file=c.jpg", shared).created();
    Answer fresh = sends(clerk, "?file=d.jpg", photo("fresh", 60)).created();
    claims(leader, Ids.next(), needed.id());
    for (Answer old : List.of(unwanted, twin, needed)) {
      inside.change(
          "update platform_attachment set received = received - interval 8 day where id = '"
              + old.id()
              + "'");
    }

    while (purge.once()) {
      Thread.yield();
    }

    assertEquals("0", pieces(unwanted));
    assertEquals("1", pieces(needed));
    clerk.get("attachments/" + unwanted.id()).refused(422, "attachments.abandoned");
    clerk.get("attachments/" + twin.id()).refused(422, "attachments.abandoned");
    assertEquals("attachments.abandoned", refused(leader, Ids.next(), unwanted.id()));
    clerk.get("attachments/" + fresh.id()).ok();

    Answer again = sends(clerk, "?file=a.jpg", lost).created();
    assertArrayEquals(lost, clerk.to("attachments/" + again.id()).download());
    clerk.get("attachments/" + unwanted.id()).refused(422, "attachments.abandoned");
  }

  private List<AttachmentView> claims(Person person, UUID owner, UUID... ids) throws Exception {
    return transactions.run(
        () -> attachments.claim(List.of(ids), "test", owner, Inside.command(person)));
  }

  private String refused(Person person, UUID owner, UUID... ids) {
    return assertThrows(Problem.class, () -> claims(person, owner, ids)).code();
  }

  /** Pieces that are not empty. */
  private String pieces(Answer sent) throws Exception {
    return inside.one(
        "select count(*) from platform_attachment_chunk where sealed <> '' and hash = '"
            + sent.at("sha256")
            + "'");
  }

  private String mine(Person person) throws Exception {
    return inside.one(
        "select count(*) from platform_attachment where uploader = '" + person.id() + "'");
  }

  private static Answer sends(Clerk clerk, String query, byte[] content) {
    return clerk
        .to("attachments" + query)
        .with("Content-Type", "application/octet-stream")
        .bytes(content)
        .post();
  }

  private static Answer part(Clerk clerk, Answer sent, String range) {
    return clerk.to("attachments/" + sent.id()).with("Range", range).get();
  }

  private static byte[] photo(String words, int length) {
    byte[] photo = filled(words, length);
    photo[0] = (byte) 0xFF;
    photo[1] = (byte) 0xD8;
    photo[2] = (byte) 0xFF;
    return photo;
  }

  private static byte[] voice(String words, int length) {
    byte[] voice = filled(words, length);
    System.arraycopy(bytes("RIFF----WAVE"), 0, voice, 0, 12);
    return voice;
  }

  /** Numbers all the way, so that every place in it is another. */
  private static byte[] filled(String words, int length) {
    byte[] filled = new byte[length];
    byte[] text = bytes("............" + words);
    System.arraycopy(text, 0, filled, 0, Math.min(text.length, length));
    for (int i = text.length; i < length; i++) {
      filled[i] = (byte) ('0' + (i / 7 + i) % 75);
    }
    return filled;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] all, int from, int to) {
    return new String(Arrays.copyOfRange(all, from, to), StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] content) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }
}
