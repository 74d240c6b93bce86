package org.yiwang.integration.soap.hotline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yiwang.integration.soap.hotline.Sent.refused;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.kernel.Problem;

@DisplayName("对照契约检查，并说清楚哪一项不对")
class SchemaCheckTest {

  @Test
  void allows_what_the_contract_allows() {
    check(Sent.order());
  }

  @Test
  void names_what_is_missing() {
    Problem problem = refused("hotline.element-wrong", () -> check(without("title", Sent.order())));

    assertEquals(
        Map.of(
            "element",
            "content",
            "expected",
            "channel, reporterName, phone, confidential, kindHint, categoryHint, urgencyHint, title"),
        problem.arguments());
  }

  @Test
  void names_what_is_too_much() {
    String more = Sent.order().replace("</h:order>", "<h:secret/></h:order>");

    Problem problem = refused("hotline.element-extra", () -> check(more));

    assertEquals("secret", problem.arguments().get("element"));
  }

  @Test
  void names_what_the_end_lacks() {
    Problem problem =
        refused("hotline.element-wrong", () -> check(without("areaCode", Sent.order())));

    assertEquals(Map.of("element", "place", "expected", "areaCode"), problem.arguments());
  }

  @Test
  void counts_a_text_that_is_too_long() {
    String long101 = Sent.order().replace("路灯不亮", "'9999'" + "𬱖".repeat(95));

    Problem problem = refused("kernel.text-too-long", () -> check(long101));

    assertEquals(Map.of("field", "title", "length", 101, "limit", "100"), problem.arguments());
  }

  @Test
  void names_an_empty_text() {
    Problem problem = refused("kernel.text-missing", () -> check(Sent.order().replace("路灯不亮", "")));

    assertEquals("title", problem.arguments().get("field"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-30T10:00:00+08:00, 2026-09-30T10:00:00, calledAt",
    "2026-09-30T10:00:00+08:00, 昨天, calledAt",
    "2026-09-30T10:00:00+08:00, 12026-09-30T10:00:00Z, calledAt",
    "2026-09-30T10:00:00+08:00, 2026-02-30T10:00:00Z, calledAt",
    "GD-1, GD 1, orderNumber",
    "430181104218, 430181, areaCode",
  })
  void names_a_value_of_another_shape(String right, String wrong, String field) {
    Problem problem =
        refused("hotline.value-malformed", () -> check(Sent.order().replace(right, wrong)));

    assertEquals(field, problem.arguments().get("field"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"deleteWorkOrder", "problem", "order"})
  void knows_no_other_operation(String name) {
    refused(
        "hotline.unknown-operation",
        () -> check("<h:" + name + " xmlns:h='urn:yiwang:hotline:v1'/>"));
  }

  @Test
  void knows_no_operation_of_another_namespace() {
    refused(
        "hotline.unknown-operation", () -> check(Sent.order().replace("hotline:v1", "hotline:v2")));
  }

  @Test
  void says_the_same_on_a_machine_that_speaks_chinese() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    try {
      counts_a_text_that_is_too_long();
      names_what_the_end_lacks();
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void check(String body) {
    SchemaCheck.mustAllow(Envelope.read(Sent.message("", body)).payload());
  }

  private static String without(String element, String order) {
    return order.replaceAll("<h:" + element + ">.*</h:" + element + ">", "");
  }
}
