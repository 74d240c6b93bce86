package org.yiwang.integration.soap.hotline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yiwang.integration.soap.hotline.Sent.refused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("读一封 SOAP 消息，不信任里面的任何东西")
class EnvelopeTest {

  @Test
  void hands_on_the_body_and_no_header() {
    Envelope envelope = Envelope.read(Sent.message(Sent.token(""), Sent.order()));

    assertEquals("submitWorkOrder", envelope.payload().getLocalName());
    String passedOn = new String(envelope.withoutHeaders(), StandardCharsets.UTF_8);
    assertTrue(passedOn.contains("村口的路灯坏了。"), passedOn);
    assertFalse(passedOn.contains("Security"), passedOn);
  }

  @Test
  void reads_a_message_with_a_byte_order_mark() {
    String message = new String(Sent.message("", Sent.order()), StandardCharsets.UTF_8);

    Envelope envelope = Envelope.read(("\uFEFF" + message).getBytes(StandardCharsets.UTF_8));

    assertEquals("submitWorkOrder", envelope.payload().getLocalName());
  }

  @Test
  void fetches_no_file_named_by_an_entity() {
    refused(
        "hotline.doctype",
        () -> read("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + soap("&x;")));
  }

  @Test
  void opens_no_bomb_of_entities() {
    refused(
        "hotline.doctype",
        () ->
            read(
                "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>"
                    + "<!ENTITY c '&b;&b;&b;&b;'>]>"
                    + soap("&c;")));
  }

  @Test
  void refuses_an_entity_nobody_declared() {
    refused("hotline.malformed-xml", () -> read(soap("&x;")));
  }

  @Test
  void takes_a_doctype_that_is_only_talked_about() {
    Envelope envelope = Envelope.read(Sent.message("", "<a><![CDATA[<!DOCTYPE html> 打不开]]></a>"));

    assertEquals("<!DOCTYPE html> 打不开", envelope.payload().getTextContent());
  }

  @Test
  void refuses_what_is_nested_without_end() {
    refused(
        "hotline.malformed-xml", () -> read(soap("<a>".repeat(100_000) + "</a>".repeat(100_000))));
  }

  @Test
  void refuses_tags_that_do_not_close() {
    refused("hotline.malformed-xml", () -> read("<s:Envelope xmlns:s='" + Envelope.SOAP + "'>"));
    refused("hotline.malformed-xml", () -> read(""));
  }

  @Test
  void refuses_another_encoding_whatever_the_declaration_says() {
    String message = "<?xml version='1.0' encoding='GBK'?>" + soap("<a>路灯不亮</a>");

    refused("platform.not-utf8", () -> Envelope.read(message.getBytes(Charset.forName("GBK"))));
  }

  @Test
  void refuses_other_roots_and_soap_1_2() {
    refused("hotline.not-soap", () -> read("<html/>"));
    refused(
        "hotline.not-soap",
        () -> read("<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'/>"));
  }

  @Test
  void refuses_no_operation_and_two() {
    refused("hotline.body-missing", () -> Envelope.read(Sent.message("", "")).payload());
    refused("hotline.body-missing", () -> Envelope.read(Sent.message("", "<a/><a/>")).payload());
  }

  private static String soap(String body) {
    return new String(Sent.message("", body), StandardCharsets.UTF_8);
  }

  private static void read(String text) {
    Envelope.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
