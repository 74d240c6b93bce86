package org.yiwang.launcher.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiwang.launcher.LaunchFailure;
import org.yiwang.launcher.Messages;
import org.yiwang.launcher.imports.ImportingServer;

class DemoTownTest {
  @TempDir private Path files;

  @Test
  void is_sent_in_the_order_in_which_its_files_name_each_other() throws IOException {
    try (ImportingServer server = new ImportingServer(ImportingServer.GOOD, 0)) {
      List<String> told = new ArrayList<>();

      long rows =
          town().load(server.address(), (key, given) -> told.add(Messages.text(key, given)));

      assertEquals(45, rows);
      assertEquals(
          List.of("units", "grids", "households", "people", "posts"),
          server.queries().stream().map(query -> query.replaceAll("kind=|&.*", "")).toList());
      assertEquals(8_001, server.received().get(2).lines().count());
      assertTrue(server.queries().stream().allMatch(query -> query.endsWith("&on=2020-05-01")));
      assertEquals(6, told.size());
      assertTrue(told.get(0).contains("389"), told.get(0));
    }
  }

  @Test
  void loading_twice_sends_the_same_keys_with_the_same_bodies() throws IOException {
    try (ImportingServer server = new ImportingServer(ImportingServer.GOOD, 0)) {
      town().load(server.address(), (key, given) -> {});
      List<String> before = server.keys();

      town().load(server.address(), (key, given) -> {});

      assertEquals(before, server.keys());
      assertEquals(5, before.size());
    }
  }

  @Test
  void a_town_that_is_refused_says_which_cell_is_wrong() throws IOException {
    try (ImportingServer server = new ImportingServer(ImportingServer.BAD, 1)) {
      LaunchFailure failure =
          assertThrows(
              LaunchFailure.class, () -> town().load(server.address(), (key, given) -> {}));

      assertEquals("LCH-302", failure.code());
      assertTrue(failure.getMessage().contains("units.csv"), failure.getMessage());
      assertTrue(failure.getMessage().contains("校验码不对"), failure.getMessage());
    }
  }

  @Test
  void the_invitation_names_the_address_and_every_log_in() {
    String text = town().invitation(URI.create("http://127.0.0.1:9999"));

    assertTrue(text.contains("http://127.0.0.1:9999/api/v1/appeals"), text);
    assertTrue(text.contains("430181104218001"), text);
    assertTrue(text.contains("demo-operator"), text);
  }

  private DemoTown town() {
    return new DemoTown(Path.of("src/main/demo"), files);
  }
}
