package org.yiwang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
  @TempDir private Path folder;

  @Test
  void writes_the_five_files_of_the_size_that_was_asked_for() throws IOException {
    Path town = folder.resolve("new/town");

    GenerateCommand.of(new String[] {town.toString(), "--households", "2500", "--seed", "9"}).run();

    assertEquals(2_500 + 166 + 1, Files.readAllLines(town.resolve("households.csv")).size());
    for (String kind : new String[] {"units", "grids", "people", "posts"}) {
      assertTrue(Files.size(town.resolve(kind + ".csv")) > 500, kind);
    }
  }

  @Test
  void sizes_that_no_town_has_are_refused() {
    for (String[] wrong :
        new String[][] {
          {"--households", "2499"}, {"--households", "20001"}, {"--county", "0"}, {"--county", "61"}
        }) {
      String[] words = {folder.toString(), wrong[0], wrong[1]};

      LaunchFailure failure = assertThrows(LaunchFailure.class, () -> GenerateCommand.of(words));

      assertEquals("LCH-017", failure.code());
      assertTrue(failure.isUsage());
    }
  }

  @Test
  void a_folder_that_is_a_file_is_named() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    LaunchFailure failure =
        assertThrows(
            LaunchFailure.class,
            () -> GenerateCommand.of(new String[] {file.resolve("town").toString()}).run());

    assertEquals("LCH-403", failure.code());
    assertTrue(failure.getMessage().contains(file.toString()), failure.getMessage());
  }
}
