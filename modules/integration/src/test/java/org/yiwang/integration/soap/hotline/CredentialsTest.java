package org.yiwang.integration.soap.hotline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yiwang.integration.soap.hotline.Sent.refused;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WS-Security：只认 UsernameToken 的明文口令")
class CredentialsTest {

  private static final String NAME = "<w:Username> hotline </w:Username>";
  private static final String TEXT = "#PasswordText";

  @Test
  void reads_name_and_secret() {
    Credentials given = in(Sent.token(token(NAME + password(TEXT))));

    assertEquals(new Credentials("hotline", " s&cret "), given);
    assertEquals("hotline", given.toString());
  }

  @Test
  void takes_a_time_stamp_beside_it() {
    in(Sent.token("<u:Timestamp xmlns:u='urn:u'/>" + token(NAME + password(TEXT))));
  }

  @Test
  void refuses_nobody() {
    refused("access.unauthenticated", () -> in(""));
    refused("access.unauthenticated", () -> in(Sent.token("")));
    refused("access.unauthenticated", () -> in(Sent.token(token(NAME))));
    refused("access.unauthenticated", () -> in(Sent.token(token(password(TEXT)))));
  }

  @Test
  void refuses_a_digest() {
    refused(
        "hotline.digest-unsupported",
        () -> in(Sent.token(token(NAME + password("#PasswordDigest")))));
  }

  @Test
  void refuses_a_signature_it_would_not_check() {
    refused(
        "hotline.security-unsupported",
        () -> in(Sent.token(token(NAME + password(TEXT)) + "<d:Signature xmlns:d='urn:d'/>")));
  }

  @Test
  void refuses_only_the_strange_headers_that_must_be_understood() {
    String signed = Sent.token(token(NAME + password(TEXT)));

    in(signed + "<a:To xmlns:a='urn:a'/>");
    refused(
        "hotline.header-unknown",
        () -> in(signed + "<a:To xmlns:a='urn:a' s:mustUnderstand='1'/>"));
  }

  private static Credentials in(String header) {
    return Credentials.in(Envelope.read(Sent.message(header, Sent.order())));
  }

  private static String token(String inside) {
    return "<w:UsernameToken>" + inside + "</w:UsernameToken>";
  }

  private static String password(String type) {
    return "<w:Password Type='http://example.org/profile" + type + "'> s&amp;cret </w:Password>";
  }
}
