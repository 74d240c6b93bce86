package org.yiwang.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the operator reads, in UTF-8 whatever the locale. */
final class Console {
  private static final Instant BEGIN = Instant.now();
  private static final PrintStream OUT = stream(FileDescriptor.out);
  private static final PrintStream ERR = stream(FileDescriptor.err);

  private Console() {}

  /** A step on the way, with the seconds since the beginning. */
  static void step(String key, Object... arguments) {
    double seconds = Duration.between(BEGIN, Instant.now()).toMillis() / 1000.0;
    OUT.println(String.format(Locale.ROOT, "[%6.1f s] %s", seconds, Messages.text(key, arguments)));
  }

  static void line(String text) {
    OUT.println(text);
  }

  static void error(LaunchFailure failure) {
    ERR.println("[" + failure.code() + "] " + failure.getMessage());
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
