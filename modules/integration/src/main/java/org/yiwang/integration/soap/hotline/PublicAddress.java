package org.yiwang.integration.soap.hotline;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * Where a caller reached the endpoint, as the proxy in front says by {@code X-Forwarded-Host} and
 * {@code X-Forwarded-Prefix}, or else as the request shows. It only goes back to who sent it.
 */
final class PublicAddress {

  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9.-]+(:\\d{1,5})?|\\[[0-9A-Fa-f:]+](:\\d{1,5})?");
  private static final Pattern PREFIX = Pattern.compile("(/[A-Za-z0-9._~-]+)+");

  private PublicAddress() {}

  static String of(HttpServletRequest request) {
    String host = stated(request, "X-Forwarded-Host", HOST, authority(request));
    String prefix = stated(request, "X-Forwarded-Prefix", PREFIX, "");
    return request.getScheme()
        + "://"
        + host
        + prefix
        + request.getContextPath()
        + request.getServletPath();
  }

  private static String authority(HttpServletRequest request) {
    int port = request.getServerPort();
    boolean usual = port == (request.isSecure() ? 443 : 80);
    return request.getServerName() + (usual ? "" : ":" + port);
  }

  private static String stated(
      HttpServletRequest request, String header, Pattern shape, String otherwise) {
    String stated = request.getHeader(header);
    return stated != null && shape.matcher(stated).matches() ? stated : otherwise;
  }
}
