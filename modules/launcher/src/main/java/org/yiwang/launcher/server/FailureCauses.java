package org.yiwang.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yiwang.launcher.LaunchFailure;

/**
 * The table of known causes: a code and a pattern per line, the most telling first. The whole table
 * is consulted once one of the lines marked {@code fatal} shows that the start has failed.
 */
final class FailureCauses {
  private record Cause(String code, Pattern pattern) {}

  private static final List<Cause> CAUSES = read();
  private static final String FATAL = "fatal";

  private FailureCauses() {}

  static boolean fatal(List<String> log) {
    return CAUSES.stream()
        .filter(cause -> FATAL.equals(cause.code()))
        .anyMatch(cause -> log.stream().anyMatch(line -> cause.pattern().matcher(line).find()));
  }

  static LaunchFailure explain(List<String> log, Path shown) {
    for (Cause cause : CAUSES) {
      for (String line : log) {
        Matcher found = cause.pattern().matcher(line);
        if (!FATAL.equals(cause.code()) && found.find()) {
          return new LaunchFailure(cause.code(), found.group(found.groupCount()).strip(), shown);
        }
      }
    }
    return new LaunchFailure("LCH-202", shown);
  }

  private static List<Cause> read() {
    try (InputStream table = FailureCauses.class.getResourceAsStream("failure-causes.txt")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s+", 2))
          .map(cells -> new Cause(cells[0], Pattern.compile(cells[1])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
