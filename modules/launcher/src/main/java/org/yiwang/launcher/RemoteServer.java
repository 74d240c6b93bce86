package org.yiwang.launcher;

import java.net.URI;
import org.yiwang.launcher.imports.Imports;

/** The running server that a command speaks to, and who speaks. */
final class RemoteServer {
  private RemoteServer() {}

  static Imports of(Arguments arguments) {
    String server = arguments.required("server");
    String login = arguments.required("login");
    return new Imports(address(server), login, Password.given());
  }

  private static URI address(String server) {
    try {
      URI address = URI.create(server);
      if (address.getHost() != null && address.getScheme().matches("https?")) {
        return address;
      }
    } catch (IllegalArgumentException malformed) {
      throw new LaunchFailure(malformed, "LCH-017", "--server", server);
    }
    throw new LaunchFailure("LCH-017", "--server", server);
  }
}
