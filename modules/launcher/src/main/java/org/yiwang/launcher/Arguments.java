package org.yiwang.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Options of a command: {@code --name value}, or {@code --name} alone at the end or before another.
 */
public final class Arguments {
  private final Map<String, String> values = new HashMap<>();

  private Arguments() {}

  public static Arguments of(String[] words, Set<String> known) {
    Arguments arguments = new Arguments();
    for (int i = 0; i < words.length; i++) {
      String name = words[i].startsWith("--") ? words[i].substring(2) : "";
      if (!known.contains(name)) {
        throw new LaunchFailure("LCH-002", words[i], String.join(", --", known));
      }
      boolean valued = i + 1 < words.length && !words[i + 1].startsWith("--");
      arguments.values.put(name, valued ? words[++i] : "");
    }
    return arguments;
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  public Optional<Path> path(String name) {
    return text(name).map(Path::of);
  }

  public Path requiredPath(String name) {
    return path(name).orElseThrow(() -> new LaunchFailure("LCH-003", name));
  }

  public Optional<Integer> port(String name) {
    return text(name).map(value -> Environment.port("--" + name, value));
  }
}
