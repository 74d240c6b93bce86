package org.yiwang.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTest {

  private static final String LIVING =
      """
      import java.nio.channels.FileChannel;
      import java.nio.file.*;
      class Living {
        public static void main(String[] folder) throws Exception {
          Path lock = Path.of(folder[0] + ".lock");
          try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            Files.createFile(Path.of(folder[0], "held"));
            System.in.read();
          }
        }
      }
      """;

  @TempDir Path parent;

  @Test
  void files_lie_where_no_other_user_reads_them() throws IOException {
    ScratchFolder scratch = new ScratchFolder(parent);

    Path file = scratch.file("upload");

    assertTrue(file.getFileName().toString().startsWith("upload-"));
    assertEquals(
        PosixFilePermissions.fromString("rwx------"),
        Files.getPosixFilePermissions(file.getParent()));
    assertEquals(file.getParent(), scratch.file("import").getParent());
  }

  @Test
  void what_a_killed_server_left_goes_and_what_a_living_one_reads_stays() throws Exception {
    Path dead = left("yiwang-scratch-dead", "import-1.tmp", "import-2.tmp");
    Path alive = Files.createDirectory(parent.resolve("yiwang-scratch-alive"));
    Path program = Files.writeString(parent.resolve("Living.java"), LIVING);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process other = new ProcessBuilder(java, program.toString(), alive.toString()).start();
    try {
      while (other.isAlive() && !Files.exists(alive.resolve("held"))) {
        Thread.sleep(20);
      }

      assertEquals(2, new ScratchFolder(parent).sweep());

      assertFalse(Files.exists(dead));
      assertTrue(Files.exists(alive.resolve("held")));
    } finally {
      other.destroyForcibly().waitFor();
    }

    assertEquals(1, new ScratchFolder(parent).sweep());

    assertEquals(List.of(program), inside());
  }

  @Test
  void ones_own_files_stay_and_go_with_the_end() throws IOException {
    ScratchFolder scratch = new ScratchFolder(parent);
    Path file = scratch.file("import");

    assertEquals(0, scratch.sweep());
    assertTrue(Files.exists(file));

    scratch.end();

    assertEquals(List.of(), inside());
  }

  @Test
  void a_folder_that_the_machine_cleaned_away_is_made_again() throws IOException {
    ScratchFolder scratch = new ScratchFolder(parent);
    Path first = scratch.file("import");
    Files.delete(first);
    Files.delete(first.getParent());

    Path second = scratch.file("import");

    assertTrue(Files.exists(second));
    assertNotEquals(first.getParent(), second.getParent());
  }

  private Path left(String name, String... files) throws IOException {
    Path folder = Files.createDirectory(parent.resolve(name));
    Files.createFile(parent.resolve(name + ".lock"));
    for (String file : files) {
      Files.createFile(folder.resolve(file));
    }
    return folder;
  }

  private List<Path> inside() throws IOException {
    try (Stream<Path> inside = Files.list(parent)) {
      return inside.toList();
    }
  }
}
