package org.yiwang.bench.stand;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The REST interface as one user sees it.
 *
 * @param server address without the path of the interface
 * @param login {@code name:password}
 */
public record Door(URI server, String login) {

  public Line open() throws IOException {
    return new Line(server.getHost(), server.getPort(), fixedHeaders());
  }

  private String fixedHeaders() {
    String pair = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    return "Host: %s\r\nAuthorization: Basic %s\r\n".formatted(server.getAuthority(), pair);
  }
}
