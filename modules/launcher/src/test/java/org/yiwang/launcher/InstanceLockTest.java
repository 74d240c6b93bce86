package org.yiwang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceLockTest {
  @TempDir private Path directory;

  @Test
  void a_second_process_is_told_who_holds_the_directory() throws Exception {
    InstanceLock.take(directory);

    String said = secondProcess();

    assertTrue(said.contains("LCH-008"), said);
    assertTrue(said.contains(Long.toString(ProcessHandle.current().pid())), said);
  }

  @Test
  void the_holder_says_when_it_is_closing() throws IOException {
    InstanceLock lock = InstanceLock.take(directory);

    lock.closing();

    String text = Files.readString(directory.resolve("launcher.lock"));
    assertEquals(ProcessHandle.current().pid() + " closing", text);
  }

  private String secondProcess() throws IOException, InterruptedException {
    Process second =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "run",
                "--data",
                directory.toString(),
                "--server",
                "none")
            .redirectErrorStream(true)
            .start();
    String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(second.waitFor(1, TimeUnit.MINUTES));
    assertEquals(1, second.exitValue());
    return said;
  }
}
