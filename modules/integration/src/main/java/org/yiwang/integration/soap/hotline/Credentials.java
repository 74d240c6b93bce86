package org.yiwang.integration.soap.hotline;

import java.util.List;
import org.w3c.dom.Element;
import org.yiwang.kernel.Problem;

/**
 * Name and secret out of a WS-Security UsernameToken (OASIS WSS UsernameToken Profile 1.1,
 * PasswordText). A digest cannot be checked against secrets of which only slow hashes are kept.
 */
record Credentials(String login, String secret) {

  private static final String WSSE =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
  private static final String DIGEST = "#PasswordDigest";
  private static final List<String> UNDERSTOOD = List.of("UsernameToken", "Timestamp");

  /**
   * @throws Problem {@code access.unauthenticated} without a token; {@code hotline.header-unknown},
   *     {@code hotline.security-unsupported}, {@code hotline.digest-unsupported} for what must be
   *     understood and is not
   */
  static Credentials in(Envelope message) {
    Element security = null;
    for (Element header : message.headers()) {
      if (Elements.is(header, WSSE, "Security") && security == null) {
        security = header;
      } else if (mustBeUnderstood(header)) {
        throw Problem.invalid("hotline.header-unknown", "header", header.getLocalName());
      }
    }
    if (security == null) {
      throw unauthenticated();
    }
    return in(security);
  }

  private static Credentials in(Element security) {
    for (Element part : Elements.in(security)) {
      if (!UNDERSTOOD.contains(part.getLocalName())) {
        throw Problem.invalid("hotline.security-unsupported", "part", part.getLocalName());
      }
    }
    Element token =
        Elements.first(security, WSSE, "UsernameToken").orElseThrow(Credentials::unauthenticated);
    Element password =
        Elements.first(token, WSSE, "Password").orElseThrow(Credentials::unauthenticated);
    if (password.getAttribute("Type").endsWith(DIGEST)) {
      throw Problem.invalid("hotline.digest-unsupported");
    }
    String login =
        Elements.first(token, WSSE, "Username")
            .orElseThrow(Credentials::unauthenticated)
            .getTextContent()
            .strip();
    return new Credentials(login, password.getTextContent());
  }

  private static boolean mustBeUnderstood(Element header) {
    return List.of("1", "true")
        .contains(header.getAttributeNS(Envelope.SOAP, "mustUnderstand").strip());
  }

  private static Problem unauthenticated() {
    return new Problem(Problem.Kind.UNAUTHENTICATED, "access.unauthenticated");
  }

  @Override
  public String toString() {
    return login;
  }
}
