package org.yiwang.integration.soap.hotline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.function.Executable;
import org.yiwang.kernel.Problem;

/** Messages as a peer writes them, and what it is told about them. */
final class Sent {

  static final String WSSE =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";

  private Sent() {}

  static String order() {
    return "<h:submitWorkOrder xmlns:h='urn:yiwang:hotline:v1'><h:order>"
        + "<h:orderNumber>GD-1</h:orderNumber>"
        + "<h:calledAt>2026-09-30T10:00:00+08:00</h:calledAt>"
        + "<h:title>路灯不亮</h:title>"
        + "<h:content>村口的路灯坏了。</h:content>"
        + "<h:place><h:areaCode>430181104218</h:areaCode></h:place>"
        + "</h:order></h:submitWorkOrder>";
  }

  static byte[] message(String header, String body) {
    return ("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header>"
            + header
            + "</s:Header><s:Body>"
            + body
            + "</s:Body></s:Envelope>")
        .getBytes(StandardCharsets.UTF_8);
  }

  static String token(String inside) {
    return "<w:Security xmlns:w='" + WSSE + "' s:mustUnderstand='1'>" + inside + "</w:Security>";
  }

  static Problem refused(String code, Executable call) {
    Problem problem = assertThrows(Problem.class, call);
    assertEquals(code, problem.code());
    assertTrue(problem.sentence().contains("请"), problem.sentence());
    assertTrue(!problem.sentence().contains("{"), problem.sentence());
    return problem;
  }
}
