package org.yiwang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiwang.launcher.imports.ImportOrder;
import org.yiwang.launcher.imports.ImportingServer;
import org.yiwang.launcher.imports.Imports;

class ImportCommandTest {
  @TempDir private Path folder;

  @Test
  void is_good_when_every_row_went_in() throws IOException {
    assertTrue(run(ImportingServer.GOOD, 0, false));
    assertFalse(Files.exists(folder.resolve("户表-有错的行.csv")));
  }

  @Test
  void is_good_when_a_dry_run_found_nothing() throws IOException {
    assertTrue(run(ImportingServer.TRIED, 0, true));
  }

  @Test
  void is_not_good_when_a_row_was_bad_and_leaves_the_bad_rows_beside_the_file() throws IOException {
    for (List<String> way :
        List.of(ImportingServer.BAD, ImportingServer.GOOD, ImportingServer.TRIED)) {
      assertFalse(run(way, 1, way.equals(ImportingServer.TRIED)));
      assertEquals("the bad rows", Files.readString(folder.resolve("户表-有错的行.csv")));
    }
  }

  @Test
  void wrong_words_are_told_apart_from_wrong_files() {
    String file = folder.resolve("户表.csv").toString();
    for (String[] words :
        new String[][] {
          {},
          {"households"},
          {"households", file, "another"},
          {"--dry-run", "households", file},
          {"households", file, "--dry-runs"},
          {"households", "户表.doc"}
        }) {
      LaunchFailure failure =
          assertThrows(LaunchFailure.class, () -> ImportCommand.of(words), String.join(" ", words));
      assertTrue(failure.isUsage(), failure.code());
    }
    LaunchFailure failure =
        assertThrows(
            LaunchFailure.class,
            () -> ImportCommand.of(new String[] {"households", file, "--on", "2020-05-01"}));
    assertEquals("LCH-403", failure.code());
    assertFalse(failure.isUsage());
  }

  @Test
  void options_with_wrong_values_are_named() throws IOException {
    String file = file().toString();
    for (String[] wrong :
        new String[][] {
          {"--on", "2020-5-1"},
          {"--on", "2023-02-29"},
          {"--leavers", "delete"},
          {"--dry-run", "yes"}
        }) {
      String[] words = {"households", file, wrong[0], wrong[1]};
      LaunchFailure failure = assertThrows(LaunchFailure.class, () -> ImportCommand.of(words));
      assertEquals("LCH-017", failure.code());
      assertTrue(failure.getMessage().contains(wrong[0]), failure.getMessage());
      assertTrue(failure.getMessage().contains(wrong[1]), failure.getMessage());
    }
  }

  private boolean run(List<String> way, int errors, boolean dryRun) throws IOException {
    try (ImportingServer server = new ImportingServer(way, errors)) {
      ImportOrder order = new ImportOrder("households", file(), false, dryRun, false, null);
      return new ImportCommand(order, new Imports(server.address(), "operator", "secret")).run();
    }
  }

  private Path file() throws IOException {
    return Files.writeString(folder.resolve("户表.csv"), "村代码,户号\n");
  }
}
