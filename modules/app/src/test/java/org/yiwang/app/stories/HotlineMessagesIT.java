package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Call;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.HotlinePeer;
import org.yiwang.app.site.PrefixProxy;
import org.yiwang.app.site.Site;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

/** The door itself: the contract it hands out, and what no client made from it would send. */
@Story
@DisplayName("12345 热线：契约，以及写坏了的、有恶意的消息")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HotlineMessagesIT {

  private static final String NS = "urn:yiwang:hotline:v1";

  /** A message that is wrong, and what is said about it. */
  record Wrong(String code, String what, Call call) {
    @Override
    public String toString() {
      return code + ": " + what;
    }
  }

  private final Yiwang yiwang;
  private final Town town;

  HotlineMessagesIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().established().staffed();
  }

  @Test
  @DisplayName("手写的消息：生僻字、单引号、CDATA、别的 SOAPAction，都能收下")
  void takes_a_message_written_by_hand() {
    String written = order().replace("村口的路灯坏了。", "<![CDATA[𬱖家湾 <路口> & 桥头]]>");

    Answer answer = message(envelope(written)).with("SOAPAction", "\"urn:other\"").post().is(200);

    assertTrue(answer.text().contains("<appealNumber>430181"), answer.text());
  }

  @ParameterizedTest
  @MethodSource({"ofSchema", "ofXml", "ofHttp", "ofSecurity"})
  void refuses(Wrong wrong) {
    Map<String, Long> before = yiwang.database().counts();

    Answer answer = wrong.call().post().is(500);

    assertEquals("text/xml", answer.type());
    assertEquals(wrong.code(), inside("code", answer.text()), answer.text());
    String sentence = inside("sentence", answer.text());
    assertTrue(sentence.contains("请") && !sentence.contains("{"), sentence);
    assertEquals(before, yiwang.database().counts());
  }

  Stream<Wrong> ofSchema() {
    return Stream.of(
        body("hotline.element-wrong", "标题没有", order().replaceAll("<h:title>.*</h:title>", "")),
        body("hotline.element-wrong", "多一项", order().replace("<h:place>", "<h:x/><h:place>")),
        body("kernel.text-missing", "标题空", order().replace("路灯不亮", "")),
        body("kernel.text-missing", "标题只有空白", order().replace("路灯不亮", " 　 ")),
        body("kernel.text-too-long", "标题过长", order().replace("路灯不亮", "灯".repeat(101))),
        body("kernel.text-too-long", "正文过长", order().replace("村口", "灯".repeat(9_000))),
        body("kernel.text-unreadable", "转码留下的乱码", order().replace("路灯", "\uFFFD\uFFFD")),
        body("kernel.text-unreadable", "字符引用写的乱码", order().replace("路灯", "&#xFFFD;")),
        body("hotline.value-malformed", "时间没有时区", order().replace("+08:00", "")),
        body("hotline.value-malformed", "区划代码短", order().replace(town.gridCode(1), "430181")),
        body("hotline.unknown-operation", "没有的操作", "<h:deleteAll xmlns:h='" + NS + "'/>"),
        body("hotline.unknown-operation", "别的命名空间", order().replace(NS, "urn:other")),
        body("hotline.unknown-operation", "把答复当请求", "<h:problem xmlns:h='" + NS + "'/>"),
        body("hotline.body-missing", "空", ""));
  }

  Stream<Wrong> ofXml() {
    String bomb =
        "<!DOCTYPE a [<!ENTITY a 'hahaha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]>";
    String file = "<!DOCTYPE a [<!ENTITY d SYSTEM 'file:///etc/passwd'>]>";
    String entity = envelope(order().replace("村口", "&d;"));
    byte[] gbk = envelope(order()).getBytes(Charset.forName("GBK"));
    return Stream.of(
        new Wrong("hotline.doctype", "实体炸弹", message(bomb + entity)),
        new Wrong("hotline.doctype", "外部实体", message(file + entity)),
        new Wrong("hotline.malformed-xml", "没有声明的实体", message(entity)),
        new Wrong("hotline.malformed-xml", "没有闭合", message(envelope(order()).substring(9))),
        new Wrong(
            "hotline.malformed-xml",
            "嵌套没有尽头",
            message(envelope("<a>".repeat(100_000) + "</a>".repeat(100_000)))),
        new Wrong("platform.not-utf8", "GBK", message("").bytes(gbk)),
        new Wrong(
            "hotline.not-soap",
            "SOAP 1.2",
            message(
                envelope(order())
                    .replace(
                        "http://schemas.xmlsoap.org/soap/envelope/",
                        "http://www.w3.org/2003/05/soap-envelope"))));
  }

  Stream<Wrong> ofHttp() {
    String long1mb = envelope(order().replace("村口", "灯".repeat(400_000)));
    return Stream.of(
        new Wrong("platform.body-too-large", "超过 1 MB", message(long1mb)),
        new Wrong(
            "hotline.content-type",
            "SOAP 1.2 的内容类型",
            message(envelope(order())).with("Content-Type", "application/soap+xml")),
        new Wrong(
            "hotline.content-type",
            "声明为 GBK",
            message(envelope(order())).with("Content-Type", "text/xml; charset=GBK")));
  }

  Stream<Wrong> ofSecurity() {
    String unsigned = envelope(order()).replaceAll("<w:Security.*</w:Security>", "");
    String digest = envelope(order()).replace("#PasswordText", "#PasswordDigest");
    return Stream.of(
        new Wrong("access.unauthenticated", "没有签名", message(unsigned)),
        new Wrong(
            "access.unauthenticated",
            "只有 HTTP Basic",
            message(unsigned).with("Authorization", machine().basic(machine().person().login()))),
        new Wrong("hotline.digest-unsupported", "摘要口令", message(digest)),
        new Wrong(
            "hotline.security-unsupported",
            "签名",
            message(envelope(order()).replace("</w:Security>", "<w:X/></w:Security>"))),
        new Wrong(
            "hotline.header-unknown",
            "别的必须理解的消息头",
            message(
                envelope(order())
                    .replace(
                        "</s:Header>",
                        "<a:To xmlns:a='urn:a' s:mustUnderstand='1'/></s:Header>"))));
  }

  @Test
  @DisplayName("契约原样提供，地址跟随代理；默认地址不开放")
  void hands_out_the_contract() throws IOException {
    String served = yiwang.call("ws/hotline?wsdl").get().ok().text();
    String committed =
        Files.readString(
            Site.repository().resolve("modules/integration/src/main/wsdl/hotline-v1.wsdl"));

    assertEquals(committed.replace("http://localhost:9080/", yiwang.address().toString()), served);
    try (PrefixProxy proxy = PrefixProxy.of(yiwang.address(), "/p")) {
      HotlinePeer far =
          new HotlinePeer(proxy.address(), town.staff().hotline(), town.staff().hotline().login());
      assertEquals(yiwang.address() + "ws/hotline", far.address());
    }
    String forwarded =
        yiwang
            .call("ws/hotline?wsdl")
            .with("X-Forwarded-Host", "fuwu.example.gov.cn")
            .with("X-Forwarded-Prefix", "/yiwang")
            .get()
            .ok()
            .text();
    assertTrue(
        forwarded.contains("location=\"http://fuwu.example.gov.cn/yiwang/ws/hotline\""), forwarded);
    yiwang.call("HotlineExchangeV1?wsdl").get().is(404);
    yiwang.call("ws/hotline").get().is(404);
    yiwang.call("ws/hotline").send("DELETE").is(405);
  }

  private Clerk machine() {
    return town.clerk(town.staff().hotline());
  }

  private Wrong body(String code, String what, String body) {
    return new Wrong(code, what, message(envelope(body)));
  }

  private Call message(String text) {
    return yiwang
        .call("ws/hotline")
        .without("Idempotency-Key")
        .with("Content-Type", "text/xml; charset=UTF-8")
        .with("SOAPAction", "\"\"")
        .bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private String order() {
    return "<h:submitWorkOrder xmlns:h='"
        + NS
        + "'><h:order><h:orderNumber>GD-"
        + UUID.randomUUID()
        + "</h:orderNumber><h:calledAt>2026-01-05T09:30:00+08:00</h:calledAt>"
        + "<h:title>路灯不亮</h:title><h:content>村口的路灯坏了。</h:content>"
        + "<h:place><h:areaCode>"
        + town.gridCode(1)
        + "</h:areaCode></h:place></h:order></h:submitWorkOrder>";
  }

  private String envelope(String body) {
    String login = town.staff().hotline().login();
    return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header>"
        + "<w:Security s:mustUnderstand='1' xmlns:w='http://docs.oasis-open.org/wss/2004/01/"
        + "oasis-200401-wss-wssecurity-secext-1.0.xsd'><w:UsernameToken><w:Username>"
        + login
        + "</w:Username><w:Password Type='http://docs.oasis-open.org/wss/2004/01/"
        + "oasis-200401-wss-username-token-profile-1.0#PasswordText'>"
        + login
        + "</w:Password></w:UsernameToken></w:Security></s:Header><s:Body>"
        + body
        + "</s:Body></s:Envelope>";
  }

  private static String inside(String element, String message) {
    Matcher found = Pattern.compile("<(?:\\w+:)?" + element + "[^>]*>([^<]*)<").matcher(message);
    return found.find() ? found.group(1) : null;
  }
}
