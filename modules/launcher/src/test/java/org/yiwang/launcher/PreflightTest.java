package org.yiwang.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiwang.launcher.process.Ports;

class PreflightTest {
  @TempDir private Path directory;

  @Test
  void names_the_busy_port_and_what_to_do() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      LaunchFailure failure =
          assertThrows(
              LaunchFailure.class, () -> Preflight.port("127.0.0.1", port, "YIWANG_HTTP_PORT"));

      assertEquals("LCH-005", failure.code());
      assertTrue(failure.getMessage().contains(" " + port + " 已被占用"), failure.getMessage());
      assertTrue(failure.getMessage().contains("YIWANG_HTTP_PORT"), failure.getMessage());
    }
  }

  @Test
  void accepts_a_free_port() {
    int port = Ports.anyFree();

    assertDoesNotThrow(() -> Preflight.port("127.0.0.1", port, "--port"));
  }

  @Test
  void tells_how_much_space_is_left_and_needed() {
    LaunchFailure failure =
        assertThrows(LaunchFailure.class, () -> Preflight.space(directory, Long.MAX_VALUE));

    assertEquals("LCH-006", failure.code());
    assertTrue(failure.getMessage().contains(directory.toString()), failure.getMessage());
    assertDoesNotThrow(() -> Preflight.space(directory, 1));
  }

  @Test
  void refuses_a_data_directory_that_is_a_file() throws IOException {
    Path file = Files.createFile(directory.resolve("data"));

    LaunchFailure failure = assertThrows(LaunchFailure.class, () -> Preflight.writable(file));

    assertEquals("LCH-007", failure.code());
  }

  @Test
  void says_which_database_cannot_be_reached() {
    int port = Ports.anyFree();

    LaunchFailure failure =
        assertThrows(LaunchFailure.class, () -> Preflight.reachable("127.0.0.1", port));

    assertEquals("LCH-010", failure.code());
    assertTrue(failure.getMessage().contains("127.0.0.1:" + port), failure.getMessage());
  }
}
