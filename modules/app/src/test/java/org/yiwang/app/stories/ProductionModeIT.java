package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.PrefixProxy;
import org.yiwang.app.site.Site;
import org.yiwang.app.site.TestServer;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;
import org.yiwang.launcher.database.DatabaseAccess;

/** A second server as an installation has it: everything by environment variables, no demo. */
@DisplayName("正式环境：外部数据库，只靠环境变量，前面有带路径前缀的反向代理")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductionModeIT {

  private TestServer server;
  private PrefixProxy proxy;
  private Yiwang yiwang;

  @BeforeAll
  void begin() throws IOException {
    DatabaseAccess access = Site.emptySchema("yiwang_production");
    server =
        TestServer.start(
            "production",
            access,
            "YIWANG_CONTEXT_ROOT",
            "/gov/yiwang",
            "YIWANG_DB_POOL",
            "8",
            "YIWANG_ACCESS_LOG",
            "false");
    proxy = PrefixProxy.of(server.address(), "/p");
    yiwang = new Yiwang(server.address(), access);
  }

  @AfterAll
  void end() {
    proxy.close();
    server.close();
  }

  @Test
  void the_location_of_a_filed_appeal_is_right_behind_a_prefix() {
    Town town = yiwang.town().established().staffed();
    Clerk branch = yiwang.clerk(town.staff().branch(), proxy.address());

    Answer filed = branch.files(town.gridCode(1), "路灯不亮", "村口的路灯坏了。").created();

    URI asked = proxy.address().resolve("api/v1/appeals");
    URI location = asked.resolve(filed.header("Location"));
    assertEquals("/p/gov/yiwang/api/v1/appeals/" + filed.id(), location.getPath());
    Answer read = branch.to(location.toString()).get().ok();
    assertEquals(filed.at("number"), read.at("now.number"));
  }

  @Test
  void business_time_cannot_be_moved() {
    yiwang
        .operator()
        .post("clock", Map.of("forward", "PT36H"))
        .refused(404, "platform.no-such-place")
        .saying("没有这个地址。调整时间只在演示和测试环境提供，正式环境请勿调用。");

    Instant business = yiwang.operator().get("clock").ok().time("now");
    assertTrue(Duration.between(business, Instant.now()).abs().toMinutes() < 1);
  }

  @Test
  void shipped_rules_are_the_first_set_in_force() {
    String hash = yiwang.operator().get("rule-sets/in-force").ok().at("hash");

    assertEquals(hash, yiwang.database().one("select rule_set from rulebook_in_force"));
    assertEquals("shipped", yiwang.database().one("select origin from rulebook_set"));
  }

  @Test
  void no_password_or_key_stands_in_the_log() throws IOException {
    String log = Files.readString(server.messages());

    assertTrue(log.contains("rule set in force"));
    DatabaseAccess access = yiwang.database().access();
    assertTrue(!log.contains(access.password()) && !log.contains(access.migrationPassword()));
  }
}
