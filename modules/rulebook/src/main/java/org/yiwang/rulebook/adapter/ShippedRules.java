package org.yiwang.rulebook.adapter;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import org.yiwang.decisions.RuleFiles;

/** The base rules that ship inside the WAR, below {@code /WEB-INF/rules/base/}. */
final class ShippedRules {

  private static final String TOP = "/WEB-INF/rules/base/";

  private ShippedRules() {}

  static RuleFiles in(ServletContext war) {
    TreeMap<String, String> texts = new TreeMap<>();
    collect(war, TOP, texts);
    if (texts.isEmpty()) {
      throw new IllegalStateException(TOP + " is empty: the WAR was packed without its rules");
    }
    return new RuleFiles(texts);
  }

  private static void collect(ServletContext war, String folder, TreeMap<String, String> texts) {
    Set<String> paths = war.getResourcePaths(folder);
    for (String path : paths == null ? Set.<String>of() : paths) {
      if (path.endsWith("/")) {
        collect(war, path, texts);
      } else if (path.endsWith(".csv")) {
        texts.put(path.substring(TOP.length()), read(war, path));
      }
    }
  }

  private static String read(ServletContext war, String path) {
    try (InputStream in = war.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
