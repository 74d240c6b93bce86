package org.yiwang.app.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Site;
import org.yiwang.platform.imports.adapter.ImportPurge;

@ArquillianTest
@DisplayName("文件导入：收下、检查、预览、生效，要么全部，要么没有")
class ImportsIT {

  private static final Set<String> OVER =
      Set.of("checked", "applied", "rejected", "failed", "cancelled");

  private static final String WORDS =
      """
      import.series=编号
      import.series.series=名称
      import.series.series.help=英文小写
      import.series.last=末号
      import.series.phone=电话
      import.series.use=用途
      """;

  private final HttpClient http = HttpClient.newHttpClient();

  @Inject private ImportPurge purge;

  @Resource(lookup = "jdbc/yiwangMigration")
  private DataSource database;

  @Deployment
  static WebArchive war() {
    return ShrinkWrap.create(ZipImporter.class, "yiwang-it.war")
        .importFrom(Site.target().resolve("yiwang.war").toFile())
        .as(WebArchive.class)
        .addAsResource(new StringAsset(WORDS), "META-INF/yiwang/messages.properties")
        .addClasses(SeriesImporter.class, SeriesImporter.Wish.class);
  }

  @Test
  void a_good_file_is_applied_whole_and_is_nothing_new_the_second_time() throws Exception {
    String file = "名称,末号,电话\nwhole-a,1,13812341234\nwhole-b,2,\nwhole-c,14,\n";

    JsonObject job = over(send("", file));

    assertEquals("applied", job.getString("status"), job.toString());
    assertEquals(2, job.getJsonObject("counts").getInt("add"));
    assertEquals(1, job.getJsonObject("counts").getInt("waiting"));
    assertEquals(100, job.getInt("percent"));
    assertEquals("已经导入：新增 2，变更 0，无变化 0，待定 1，有错未导入 0；表中没有的 0。", job.getString("sentence"));
    assertEquals("1,2,14", lasts("whole-"));
    assertEquals("done,done", results(job.getString("id")));
    assertFalse(stored(job).contains("13812341234"));

    JsonObject again = over(send("", file.replace("whole-c,14,\n", "")));

    assertEquals(2, again.getJsonObject("counts").getInt("same"));
    assertEquals(1, again.getJsonObject("counts").getInt("leave"));
    assertEquals("1,2,14", lasts("whole-"));

    JsonObject ended = over(send("&leavers=end", "名称,末号\nwhole-a,5\n"));

    assertEquals("applied", ended.getString("status"));
    assertEquals("5,-1,-1", lasts("whole-"));
  }

  @Test
  void the_same_key_and_file_are_one_import_and_another_file_is_refused() throws Exception {
    String key = UUID.randomUUID().toString();
    HttpResponse<String> first = post("imports?kind=series", "名称,末号\nkey-a,1\n", key);
    HttpResponse<String> twin = post("imports?kind=series", "名称,末号\nkey-a,1\n", key);
    HttpResponse<String> other = post("imports?kind=series", "名称,末号\nkey-a,2\n", key);
    HttpResponse<String> mode = post("imports?kind=series&dryRun=true", "名称,末号\nkey-a,1\n", key);

    assertEquals(202, first.statusCode(), first.body());
    assertEquals(json(first).getString("id"), json(twin).getString("id"));
    assertEquals(409, other.statusCode());
    assertEquals("platform.key-reused", json(other).getString("code"));
    assertEquals(409, mode.statusCode());
  }

  @Test
  void one_bad_row_stops_the_others_and_comes_back_to_be_mended() throws Exception {
    String file = "末号,名称,电话,用途\n1,mend-a,,\n二,mend-b,123,案件\n3,mend-a,,\n4,mend-odd,,\n";

    JsonObject job = over(send("", file));

    assertEquals("rejected", job.getString("status"));
    assertEquals("imports.rows-wrong", job.getString("code"));
    assertEquals(3, job.getJsonObject("counts").getInt("error"));
    assertEquals("0", one("select count(*) from platform_series where series like 'mend-%'"));
    JsonObject problems = json(get("imports/" + job.getString("id") + "/problems"));
    List<String> said =
        problems.getJsonArray("items").stream()
            .map(item -> item.asJsonObject())
            .map(
                p -> p.getInt("row") + " " + p.getString("column", "-") + " " + p.getString("code"))
            .toList();
    assertEquals(
        List.of(
            "3 A imports.not-a-number",
            "3 C kernel.malformed-phone",
            "3 D imports.unknown-choice",
            "4 - imports.double-row",
            "5 B imports.not-a-code"),
        said);
    JsonObject number = problems.getJsonArray("items").getJsonObject(0);
    assertEquals("二", number.getString("found"));
    assertEquals("A3（末号）：“末号”不是数字，请只填数字，不带单位。", number.getString("sentence"));
    assertFalse(problems.getJsonArray("items").getJsonObject(1).containsKey("found"));

    String mending = get("imports/" + job.getString("id") + "/problems.csv").body();
    assertTrue(mending.startsWith("\uFEFF末号,名称,电话,用途,错误\r\n二,mend-b,123,案件,"), mending);
    assertEquals(4, mending.lines().count(), mending);

    String mended = mending.replace("二,", "2,").replace(",123,案件", ",,案卷");
    mended = mended.replace("mend-a", "mend-c").replace("mend-odd", "mend-d");
    JsonObject second = over(send("&mode=good-rows-only", mended));
    assertEquals("applied", second.getString("status"), second.toString());
    assertEquals("2,3,4", lasts("mend-"));
  }

  @Test
  void good_rows_go_in_without_the_bad_one_when_asked_for() throws Exception {
    JsonObject job = over(send("&mode=good-rows-only", "名称,末号\ngood-a,1\ngood-b,x\n"));

    assertEquals("applied", job.getString("status"));
    assertEquals(1, job.getJsonObject("counts").getInt("error"));
    assertEquals("1", lasts("good-"));
  }

  @Test
  void a_dry_run_is_looked_at_and_then_applied_or_put_away() throws Exception {
    over(send("", "名称,末号\ndry-a,1\ndry-b,1\n"));
    JsonObject job = over(send("&dryRun=true", "名称,末号\ndry-a,2\ndry-c,3\n"));

    assertEquals("checked", job.getString("status"));
    assertEquals("1,1", lasts("dry-"));
    String id = job.getString("id");
    JsonObject change = row(id, "change");
    assertEquals("1", change.getString("before"));
    assertEquals("2", change.getString("after"));
    assertEquals("dry-c 3", row(id, "add").getString("after"));
    assertEquals("dry-b", row(id, "leave").getString("before"));

    HttpResponse<String> applied = post("imports/" + id + "/application", "", key());
    assertEquals(202, applied.statusCode(), applied.body());
    assertEquals("applied", over(applied).getString("status"));
    assertEquals("2,1,3", lasts("dry-"));
    HttpResponse<String> twice = post("imports/" + id + "/application", "", key());
    assertEquals("imports.not-checked", json(twice).getString("code"));

    JsonObject other = over(send("&dryRun=true", "名称,末号\ndry-a,9\n"));
    String unwanted = other.getString("id");
    HttpResponse<String> away = post("imports/" + unwanted + "/cancellation", "", key());
    assertEquals("cancelled", json(away).getString("status"), away.body());
    HttpResponse<String> late = post("imports/" + unwanted + "/application", "", key());
    assertEquals(409, late.statusCode());
    assertEquals("2,1,3", lasts("dry-"));
  }

  @Test
  void what_is_refused_while_it_is_applied_leaves_nothing_behind() throws Exception {
    StringBuilder file = new StringBuilder("名称,末号\n");
    for (int i = 0; i < 2_500; i++) {
      file.append("refused-").append(i).append(",1\n");
    }

    JsonObject job = over(send("", file + "refused-last,13\n"));

    assertEquals("rejected", job.getString("status"));
    assertEquals("imports.not-a-number", job.getString("code"));
    assertEquals("0", one("select count(*) from platform_series where series like 'refused-%'"));
    assertEquals("1", one("select rechecks from platform_import where id = '" + id(job) + "'"));
    assertEquals("2", one("select run from platform_import where id = '" + id(job) + "'"));
  }

  @Test
  void many_rows_go_in_by_one_transaction_and_others_see_how_far_it_is() throws Exception {
    StringBuilder file = new StringBuilder("名称,末号\n");
    for (int i = 0; i < 20_000; i++) {
      file.append("many-").append(i).append(',').append(i % 1000 + 20).append('\n');
    }
    HttpResponse<String> sent = send("", file.toString());
    boolean seenHalf = false;
    JsonObject job = json(sent);
    while (!OVER.contains(job.getString("status"))) {
      Thread.sleep(20);
      job = json(get("imports/" + id(job)));
      boolean applying = job.getString("status").equals("applying") && job.getInt("done") > 0;
      if (applying) {
        seenHalf = true;
        String count = one("select count(*) from platform_series where series like 'many-%'");
        assertTrue(count.equals("0") || count.equals("20000"), count);
      }
    }
    assertEquals("applied", job.getString("status"), job.toString());
    assertTrue(seenHalf);
    assertEquals("20000", one("select count(*) from platform_series where series like 'many-%'"));
  }

  @Test
  void a_check_that_a_dead_machine_left_behind_is_begun_again() throws Exception {
    JsonObject job = over(send("&dryRun=true", "名称,末号\ndead-a,1\n"));

    change(
        "update platform_import set status = 'checking', owner = uuid(), wanted = true,"
            + " due = utc_timestamp(6) - interval 1 second where id = '"
            + id(job)
            + "'");

    JsonObject after = over(json(get("imports/" + id(job))), "applied");
    assertEquals("applied", after.getString("status"));
    assertEquals("1", lasts("dead-"));
    assertEquals("2", one("select run from platform_import where id = '" + id(job) + "'"));

    change(
        "update platform_import set status = 'applying', owner = uuid(), attempts = 3,"
            + " due = utc_timestamp(6) - interval 1 second where id = '"
            + id(job)
            + "'");
    JsonObject gaveUp = over(json(get("imports/" + id(job))), "failed");
    assertEquals("imports.gave-up", gaveUp.getString("code"));
  }

  @Test
  void content_is_emptied_a_month_after_the_end() throws Exception {
    JsonObject job = over(send("", "名称,末号,电话\nold-a,1,13812341234\nold-b,x,\n"));
    String found = "select count(*) from platform_import_row where import_id = '" + id(job);
    assertNotEquals("0", one(sealedOf(job)));
    assertEquals("2", one(found + "' and business_key is not null"));

    change(
        "update platform_import set settled = utc_timestamp(6) - interval 31 day where id = '"
            + id(job)
            + "'");
    while (purge.once()) {
      Thread.yield();
    }

    assertEquals("0", one(sealedOf(job)));
    assertEquals("0", one(found + "' and (business_key is not null or payload is not null)"));
    assertEquals("2", one(found + "'"));
    HttpResponse<String> gone = get("imports/" + id(job) + "/problems.csv");
    assertEquals("imports.purged", json(gone).getString("code"));
    assertEquals("rejected", json(get("imports/" + id(job))).getString("status"));
  }

  @Test
  void a_check_that_nobody_decided_upon_ends_after_a_month() throws Exception {
    JsonObject job = over(send("&dryRun=true", "名称,末号\nidle-a,1\n"));
    change(
        "update platform_import set settled = utc_timestamp(6) - interval 31 day where id = '"
            + id(job)
            + "'");

    while (purge.once()) {
      Thread.yield();
    }

    JsonObject ended = json(get("imports/" + id(job)));
    assertEquals(
        "cancelled imports.expired", ended.getString("status") + " " + ended.getString("code"));
  }

  private static String sealedOf(JsonObject job) {
    return "select sum(length(sealed)) from platform_import_chunk where import_id = '"
        + job.getString("id")
        + "'";
  }

  @Test
  void files_that_are_no_tables_are_rejected_in_a_sentence() throws Exception {
    assertRejected("sheets.web-page", "<html><table></table></html>");
    assertRejected("sheets.open-quote", "名称,末号\nbad-a,\"1\n");
    assertRejected("imports.strange-heading", "名称,末号,没有的列名\nbad-a,1,2\n");
    assertRejected("imports.missing-heading", "名称\nbad-a\n");
    assertRejected("imports.no-rows", "名称,末号\n\n");
  }

  private void assertRejected(String code, String file) throws Exception {
    JsonObject job = over(send("", file));
    assertEquals("rejected " + code, job.getString("status") + " " + job.getString("code"));
    assertTrue(job.getString("sentence").contains("请"), job.toString());
  }

  @Test
  void an_unknown_wish_is_refused_before_anything_is_kept() throws Exception {
    assertRefused(400, "imports.unknown-kind", "imports?kind=nothing");
    assertRefused(400, "imports.unknown-mode", "imports?kind=series&mode=some");
    assertRefused(400, "imports.unknown-leavers", "imports?kind=series&leavers=eat");
    assertRefused(400, "imports.not-date", "imports?kind=series&on=yesterday");
    assertRefused(422, "imports.future", "imports?kind=series&on=2999-01-01");
    assertRefused(400, "platform.not-boolean", "imports?kind=series&dryRun=perhaps");
    HttpResponse<String> empty = post("imports?kind=series", "", key());
    assertEquals("platform.upload-empty", json(empty).getString("code"));
    HttpResponse<String> keyless = send(request("imports?kind=series").POST(body("a")).build());
    assertEquals("platform.key-missing", json(keyless).getString("code"));
  }

  private void assertRefused(int status, String code, String path) throws Exception {
    HttpResponse<String> refused = post(path, "名称,末号\nno-a,1\n", key());
    assertEquals(status + " " + code, refused.statusCode() + " " + json(refused).getString("code"));
  }

  @Test
  void a_file_beyond_the_limit_is_refused_early_and_the_server_goes_on() throws Exception {
    BodyPublisher endless = BodyPublishers.ofInputStream(() -> new Zeros(80L << 20));
    HttpRequest unannounced =
        request("imports?kind=series").header("Idempotency-Key", key()).POST(endless).build();

    HttpResponse<String> refused = send(unannounced);

    assertEquals(413, refused.statusCode(), refused.body());
    assertEquals("platform.upload-too-large", json(refused).getString("code"));
    assertEquals(200, get("imports?size=1").statusCode());
  }

  @Test
  void templates_have_headings_and_files_made_from_them_can_be_sent() throws Exception {
    String list = get("imports/templates").body();
    assertTrue(list.contains("\"kind\":\"series\""), list);
    assertEquals("\uFEFF名称*,末号*,电话,用途\r\n", get("imports/templates/series.csv").body());
    HttpResponse<String> workbook = get("imports/templates/series.xlsx");
    assertEquals(200, workbook.statusCode());
    assertTrue(workbook.headers().firstValue("Content-Disposition").orElse("").contains(".xlsx"));
    assertEquals(404, get("imports/templates/series.doc").statusCode());
  }

  /** So many bytes without anybody having them. */
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long size) {
      this.left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int size = (int) Math.min(left, length);
      java.util.Arrays.fill(buffer, offset, offset + size, (byte) 'a');
      left -= size;
      return size;
    }
  }

  private JsonObject row(String id, String outcome) throws Exception {
    return json(get("imports/" + id + "/rows?outcome=" + outcome))
        .getJsonArray("items")
        .getJsonObject(0);
  }

  private static String id(JsonObject job) {
    return job.getString("id");
  }

  private HttpResponse<String> send(String more, String file) throws Exception {
    HttpResponse<String> sent = post("imports?kind=series&file=a.csv" + more, file, key());
    assertEquals(202, sent.statusCode(), sent.body());
    return sent;
  }

  private JsonObject over(HttpResponse<String> sent) throws Exception {
    return over(json(sent), null);
  }

  /** Waits until nothing more happens by itself, or until a certain state. */
  private JsonObject over(JsonObject job, String wanted) throws Exception {
    JsonObject now = job;
    for (int i = 0; i < 600; i++) {
      String status = now.getString("status");
      if (wanted == null ? OVER.contains(status) : status.equals(wanted)) {
        return now;
      }
      Thread.sleep(50);
      now = json(get("imports/" + id(job)));
    }
    throw new AssertionError(now.toString());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET().build());
  }

  private HttpResponse<String> post(String path, String content, String key)
      throws IOException, InterruptedException {
    return send(request(path).header("Idempotency-Key", key).POST(body(content)).build());
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static BodyPublisher body(String content) {
    return BodyPublishers.ofByteArray(content.getBytes(StandardCharsets.UTF_8));
  }

  private static HttpRequest.Builder request(String path) {
    String port = System.getenv("YIWANG_HTTP_PORT");
    String basic =
        Base64.getEncoder().encodeToString("operator:operator".getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + port + "/yiwang-it/api/v1/" + path))
        .timeout(Duration.ofMinutes(1))
        .header("Content-Type", "application/octet-stream")
        .header("Authorization", "Basic " + basic);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static JsonObject json(HttpResponse<String> response) {
    return Json.createReader(new StringReader(response.body())).readObject();
  }

  private String lasts(String family) throws SQLException {
    return one(
        "select group_concat(last order by series) from platform_series where series like '"
            + family
            + "%'");
  }

  private String results(String id) throws SQLException {
    return one(
        "select group_concat(result order by id) from yiwang_container_audit.audit_entry"
            + " where subject = '"
            + id
            + "'");
  }

  /** All that is kept of an import in clear. */
  private String stored(JsonObject job) throws SQLException {
    return one(
        "select concat_ws('|', group_concat(concat_ws('|', business_key, before_text, after_text,"
            + " payload))) from platform_import_row where import_id = '"
            + id(job)
            + "'");
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      assertEquals(1, statement.executeUpdate(sql));
    }
  }

  private String one(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getString(1);
    }
  }
}
