package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yiwang.app.stories.Refusal.refusal;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Call;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

/** Every refusal: status, code, the sentence that says what to do, and nothing half-written. */
@Story
@DisplayName("填错了：说清楚错在哪、怎么办，什么也不留下一半")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

  private final Yiwang yiwang;
  private final Town town;
  private final UUID grid;
  private final UUID fullGrid;
  private final UUID household;
  private final Clerk intake;
  private final Clerk branch;
  private final Answer assigned;
  private final Answer closed;

  BadInputIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().established().staffed();
    grid = town.gridId(1);
    fullGrid = town.grid(2);
    town.filled(fullGrid, 30);
    household = yiwang.operator().places(grid, "villager", "M-1", "户主").created().id();
    intake = town.clerk(town.staff().intake());
    branch = town.clerk(town.staff().branch());
    assigned = filing().key("bad-input-used").post().created();
    Answer solved = branch.answers(branch.accepts(filing().post()).ok(), "已修好。").ok();
    closed = branch.closes(branch.confirms(solved, true, "satisfied").ok(), "已修好。").ok();
  }

  @ParameterizedTest
  @MethodSource({"ofAppeals", "ofSteps", "ofGrids", "ofRequests", "ofCallers", "ofReading"})
  void refuses(Refusal refusal) {
    refusal.isGivenBy(yiwang);
  }

  Stream<Refusal> ofAppeals() {
    String future = yiwang.operator().get("clock").time("now").plus(Duration.ofDays(1)).toString();
    return Stream.of(
        refusal(422, "appeals.unknown-place", () -> appeal("unitCode", "430181999201"))
            .saying("没有代码为“430181999201”的地方，什么也没有保存。请核对区划代码或网格代码；新设的单位请先建立。"),
        refusal(400, "appeals.place-missing", () -> appeal("unitCode", "")),
        refusal(422, "appeals.place-too-wide", () -> appeal("unitCode", "430181000000"))
            .saying("“浏阳市”范围太大，无法确定由谁负责，什么也没有保存。请至少说明是哪个镇，最好说明村和网格。"),
        refusal(422, "grids.unknown-household", () -> appeal("householdId", UUID.randomUUID())),
        refusal(422, "appeals.future-date", () -> appeal("reportedAt", future)),
        refusal(400, "appeals.unknown-code", () -> appeal("channel", "pigeon")),
        refusal(400, "kernel.text-missing", () -> appeal("title", " "))
            .saying("“title”没有填写，什么也没有保存。请补填后重新提交。"),
        refusal(400, "kernel.text-too-long", () -> appeal("title", "灯".repeat(101)))
            .saying("“title”有 101 个字，超过 100 个字的上限，什么也没有保存。请缩短后重新提交。"),
        refusal(400, "kernel.text-too-long", () -> appeal("content", "灯".repeat(10_001))),
        refusal(400, "kernel.text-unreadable", () -> appeal("content", "路灯\u0000不亮")),
        refusal(409, "platform.key-reused", () -> reused("路灯不亮了"))
            .saying("编号 bad-input-used 已用于另一次提交，这次什么也没有保存。新的内容请换一个新的 Idempotency-Key；重试请保持内容不变。"));
  }

  Stream<Refusal> ofSteps() {
    return Stream.of(
        refusal(409, "appeals.closed", () -> branch.accepts(closed))
            .saying("这件事已办结，不能再改，什么也没有改动。群众另有要求请新登记一件，并注明原编号。"),
        refusal(409, "appeals.wrong-transition", () -> branch.answers(assigned, "已修好。"))
            .saying("这件事现在是“已派单，待签收”，还不能这样办，什么也没有改动。请刷新后按当前状态办理。"),
        refusal(422, "appeals.may-not-close", () -> branch.closes(assigned, "已修好。"))
            .saying(
                "现在还不能按这个依据办结，什么也没有改动。"
                    + "按规则 APL-F-008，属其余情形，可以办结定为“否”，须写理由定为“是”。依据：官渡镇诉求逐级办理规定（示例）第15条。"
                    + "请补齐条件，或者改用其他依据。"),
        refusal(
            409, "appeals.wrong-transition", () -> branch.confirms(assigned, true, "satisfied")),
        refusal(412, "platform.stale", () -> accepting().basedOn(2).post())
            .saying("这条记录已被他人更新（现为第 3 版，您依据的是第 2 版），您的改动没有保存。请重新打开，看过最新内容后再提交。"),
        refusal(428, "platform.if-match-missing", () -> accepting().without("If-Match").post())
            .unaudited()
            .saying("请求缺少 If-Match 头，什么也没有改动。请先查询最新内容，再带上返回的 ETag 提交。"),
        refusal(400, "platform.if-match-malformed", () -> accepting().with("If-Match", "*").post())
            .unaudited(),
        refusal(
                400,
                "platform.if-match-malformed",
                () -> accepting().with("If-Match", "W/\"3\"").post())
            .unaudited(),
        refusal(
            403, "appeals.not-holder", () -> town.clerk(town.staff().village()).accepts(assigned)),
        refusal(400, "appeals.unknown-code", () -> branch.confirms(assigned, true, "delighted")),
        refusal(
            400,
            "appeals.solved-missing",
            () ->
                branch
                    .step(assigned, "confirmation")
                    .json(Map.of("satisfaction", "satisfied"))
                    .post()),
        refusal(
            404,
            "appeals.unknown",
            () -> branch.to("appeals/" + UUID.randomUUID() + "/acceptance").basedOn(3).post()),
        refusal(
                400,
                "kernel.malformed-id",
                () -> branch.to("appeals/17/acceptance").basedOn(3).post())
            .unaudited()
            .saying("编号“17”不是系统发出的编号，请从查询结果中照抄后重试。"));
  }

  Stream<Refusal> ofGrids() {
    Clerk operator = yiwang.operator();
    return Stream.of(
        refusal(
            422,
            "grids.full",
            () ->
                operator
                    .to("households/" + household + "/move")
                    .basedOn(1)
                    .json(Map.of("gridId", fullGrid.toString()))
                    .post()),
        refusal(
            409, "grids.household-elsewhere", () -> operator.places(grid, "villager", "H-1", "户主")),
        refusal(
                409,
                "grids.household-exists",
                () -> operator.places(fullGrid, "villager", "H-1", "户主"))
            .saying("户号 H-1 已在本网格（" + town.gridPath(2) + "），没有重复保存。如果是另一户，请核对户号后重新提交。"),
        refusal(400, "grids.unknown-kind", () -> operator.places(grid, "cat", "1", "户主")),
        refusal(
            404,
            "territory.unknown-unit",
            () -> operator.places(UUID.randomUUID(), "villager", "1", "户主")),
        refusal(400, "kernel.malformed-phone", () -> household("phone", "12345")),
        refusal(400, "grids.members", () -> household("members", 0)),
        refusal(400, "platform.malformed-json", () -> household("members", "许多")).unaudited());
  }

  Stream<Refusal> ofRequests() {
    byte[] gbk = "{\"title\":\"路灯不亮\"}".getBytes(Charset.forName("GBK"));
    String twoMegabytes = "{\"content\":\"" + "灯".repeat(700_000) + "\"}";
    return Stream.of(
            refusal(413, "platform.body-too-large", () -> filing().text(twoMegabytes).post())
                .saying("提交的内容超过 256 KB 的上限，什么也没有保存。请缩短文字后重新提交。"),
            refusal(400, "platform.malformed-json", () -> filing().text("{\"title\":").post())
                .saying("提交的 JSON 无法读懂（格式、字段名或字段类型不对），什么也没有保存。请对照接口文档改正后重新提交。"),
            refusal(400, "platform.malformed-json", () -> filing().text("[]").post()),
            refusal(400, "platform.malformed-json", () -> appeal("tittle", "路灯不亮")),
            refusal(400, "platform.malformed-json", () -> appeal("reportedAt", "昨天")),
            refusal(400, "platform.malformed-json", () -> filing().text("").post()),
            refusal(400, "platform.body-missing", () -> filing().text("null").post()),
            refusal(
                    415,
                    "platform.http-415",
                    () -> filing().with("Content-Type", "text/xml").post())
                .saying("内容类型不对，什么也没有保存。请用 Content-Type: application/json 提交。"),
            refusal(400, "platform.not-utf8", () -> filing().bytes(gbk).post())
                .saying("提交的内容不是 UTF-8 编码，什么也没有保存。请改用 UTF-8 后重新提交。"),
            refusal(400, "platform.key-missing", () -> filing().without("Idempotency-Key").post())
                .saying("请求缺少 Idempotency-Key 头，什么也没有保存。请给每次提交附上一个新的唯一编号（8–100 个英文字符），重试时保持不变。"),
            refusal(400, "platform.key-malformed", () -> filing().key("short").post()),
            refusal(400, "platform.key-malformed", () -> filing().key("a".repeat(101)).post()),
            refusal(404, "platform.http-404", () -> intake.post("complaints", Map.of())),
            refusal(405, "platform.http-405", () -> filing().send("DELETE")),
            refusal(
                406,
                "platform.http-406",
                () -> intake.to("appeals").with("Accept", "image/png").get()))
        .map(Refusal::unaudited);
  }

  Stream<Refusal> ofCallers() {
    Clerk stranger = yiwang.clerk(yiwang.town().staff().intake());
    return Stream.of(
        refusal(401, "access.unauthenticated", () -> filing().without("Authorization").post())
            .unaudited()
            .saying("用户名或密码不对，或者没有填写，什么也没有改动。请核对后重新登录。"),
        refusal(401, "access.unauthenticated", () -> signed(intake.basic("wrong"))).unaudited(),
        refusal(401, "access.unauthenticated", () -> signed("Basic %%%")).unaudited(),
        refusal(401, "access.unauthenticated", () -> signed("Bearer abc")).unaudited(),
        refusal(401, "access.unauthenticated", () -> signed("Basic " + base64("nobody:nobody")))
            .unaudited(),
        refusal(401, "access.unauthenticated", () -> signed("Basic " + base64("nocolon")))
            .unaudited(),
        refusal(403, "access.not-permitted", () -> intake.accepts(assigned))
            .saying("您的岗位没有“appeals.handle”权限，什么也没有改动。需要办理请联系本单位管理员授权。"),
        refusal(
            403, "access.outside-scope", () -> stranger.files(town.gridCode(1), "路灯不亮", "路灯坏了。")),
        refusal(403, "access.outside-scope", () -> stranger.confirms(assigned, true, "satisfied")));
  }

  Stream<Refusal> ofReading() {
    Clerk stranger = yiwang.clerk(yiwang.town().staff().intake());
    return Stream.of(
            refusal(400, "platform.cursor", () -> intake.get("appeals?after=abc"))
                .saying("翻页标记已损坏。请从第一页重新查询，并原样使用返回的 next。"),
            refusal(400, "platform.page-size", () -> intake.get("appeals?size=0"))
                .saying("每页条数应在 1 到 200 之间，收到的是 0。请改正后重新查询。"),
            refusal(400, "platform.page-size", () -> intake.get("appeals?size=201")),
            refusal(400, "platform.page-size", () -> intake.get("appeals?size=many")),
            refusal(400, "platform.not-boolean", () -> intake.get("appeals?open=yes"))
                .saying("参数 open 只能填 true 或 false，收到的是“yes”。请改正后重新查询。"),
            refusal(400, "kernel.malformed-path", () -> intake.get("appeals?under=guandu")),
            refusal(403, "access.outside-scope", () -> intake.get("appeals?under=43/")),
            refusal(403, "access.outside-scope", () -> stranger.get("appeals/" + assigned.id())),
            refusal(403, "access.outside-scope", () -> stranger.get("grids/" + grid)),
            refusal(404, "appeals.unknown", () -> intake.get("appeals/" + UUID.randomUUID())),
            refusal(400, "kernel.malformed-id", () -> intake.get("appeals/17")),
            refusal(
                404,
                "grids.unknown-household",
                () -> intake.get("households/" + UUID.randomUUID())),
            refusal(
                404,
                "rulebook.unknown-decision",
                () -> yiwang.operator().get("decisions/" + UUID.randomUUID())),
            refusal(404, "territory.unknown-post", () -> intake.get("posts/" + UUID.randomUUID())),
            refusal(403, "access.not-permitted", () -> intake.get("appeal-recount")))
        .map(Refusal::unaudited);
  }

  @Test
  void tells_a_browser_how_to_log_in() {
    Answer refused = filing().without("Authorization").post();

    assertEquals("Basic realm=\"yiwang\", charset=\"UTF-8\"", refused.header("WWW-Authenticate"));
  }

  private Call filing() {
    return filing("title", "路灯不亮");
  }

  private Call filing(String name, Object value) {
    Map<String, Object> appeal =
        new HashMap<>(
            Map.of(
                "unitCode", town.gridCode(1),
                "channel", "phone",
                "title", "路灯不亮",
                "content", "村口的路灯坏了。"));
    appeal.put(name, value.toString());
    return intake.to("appeals").json(appeal);
  }

  private Answer appeal(String name, Object value) {
    return filing(name, value).post();
  }

  private Answer reused(String title) {
    return filing("title", title).key("bad-input-used").post();
  }

  private Answer signed(String authorization) {
    return filing().with("Authorization", authorization).post();
  }

  private Call accepting() {
    return branch.step(assigned, "acceptance");
  }

  private Answer household(String name, Object value) {
    return yiwang
        .operator()
        .post(
            "grids/" + grid + "/households",
            Map.of("number", "9", "kind", "villager", "headName", "户主", name, value));
  }

  private static String base64(String text) {
    return Base64.getEncoder()
        .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
