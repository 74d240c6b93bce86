package org.yiwang.bench.stand;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the reader sees, in UTF-8 whatever the locale. */
public final class Out {
  private static final PrintStream STREAM =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private Out() {}

  public static synchronized void line(String format, Object... values) {
    STREAM.println(String.format(Locale.ROOT, format, values));
  }

  public static void text(String text) {
    line("%s", text.stripTrailing());
  }
}
