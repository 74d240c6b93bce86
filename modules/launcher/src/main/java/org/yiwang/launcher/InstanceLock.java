package org.yiwang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.yiwang.launcher.process.Pause;

/**
 * One launcher per data directory. The operating system drops the lock with the process; one that
 * is just closing is waited for.
 */
final class InstanceLock {
  private static final String CLOSING = "closing";
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final FileChannel channel;

  private InstanceLock(FileChannel channel) {
    this.channel = channel;
  }

  static InstanceLock take(Path data) {
    Path file = data.resolve("launcher.lock");
    Instant end = Instant.now().plus(PATIENCE);
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      while (channel.tryLock() == null) {
        String holder = Files.readString(file).strip();
        if (!holder.endsWith(CLOSING) || Instant.now().isAfter(end)) {
          throw new LaunchFailure("LCH-008", data, holder);
        }
        Pause.of(Duration.ofMillis(200));
      }
      InstanceLock lock = new InstanceLock(channel);
      lock.write(Long.toString(ProcessHandle.current().pid()));
      return lock;
    } catch (IOException e) {
      throw new LaunchFailure(e, "LCH-007", data, e.getMessage());
    }
  }

  void closing() {
    write(ProcessHandle.current().pid() + " " + CLOSING);
  }

  private void write(String text) {
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
