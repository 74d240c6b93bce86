package org.yiwang.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yiwang.launcher.process.Ports;

/** What can be known to be wrong before anything is started. */
final class Preflight {
  static final long GIBIBYTE = 1L << 30;
  private static final int CONNECT_MILLIS = 5000;

  private Preflight() {}

  static void writable(Path directory) {
    try {
      Files.createDirectories(directory);
      Files.delete(Files.createTempFile(directory, "check", null));
    } catch (IOException e) {
      throw new LaunchFailure(e, "LCH-007", directory, e.getMessage());
    }
  }

  static void space(Path directory, long required) {
    try {
      long free = Files.getFileStore(directory).getUsableSpace();
      if (free < required) {
        throw new LaunchFailure("LCH-006", directory, mebibytes(free), mebibytes(required));
      }
    } catch (IOException e) {
      throw new LaunchFailure(e, "LCH-007", directory, e.getMessage());
    }
  }

  static void port(String host, int port, String option) {
    try {
      InetAddress address = InetAddress.getByName("*".equals(host) ? "0.0.0.0" : host);
      if (!Ports.free(address, port)) {
        throw new LaunchFailure("LCH-005", port, option);
      }
    } catch (UnknownHostException e) {
      throw new LaunchFailure(e, "LCH-009", host);
    }
  }

  /** A list of hosts is left to the driver. */
  static void reachable(String host, int port) {
    if (host.contains(",")) {
      return;
    }
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
    } catch (IOException e) {
      throw new LaunchFailure(e, "LCH-010", host, port, e.getMessage());
    }
  }

  private static long mebibytes(long bytes) {
    return bytes >> 20;
  }
}
