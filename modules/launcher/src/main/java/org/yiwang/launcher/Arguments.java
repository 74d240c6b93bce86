package org.yiwang.launcher;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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

  /** The words that come before the first option, by these names, then the options. */
  public static Arguments of(String[] words, List<String> leading, Set<String> known) {
    int given = 0;
    while (given < words.length && !words[given].startsWith("--")) {
      given++;
    }
    if (given != leading.size()) {
      throw new LaunchFailure("LCH-016", String.join(" ", leading), given);
    }
    Arguments arguments = of(Arrays.copyOfRange(words, given, words.length), known);
    for (int i = 0; i < given; i++) {
      arguments.values.put(leading.get(i), words[i]);
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

  public String required(String name) {
    return text(name).orElseThrow(() -> new LaunchFailure("LCH-003", name));
  }

  /** An option that stands alone. */
  public boolean flag(String name) {
    if (text(name).isPresent()) {
      throw new LaunchFailure("LCH-017", "--" + name, text(name).get());
    }
    return has(name);
  }

  public long number(String name, long otherwise, long least, long most) {
    String value = text(name).orElse(Long.toString(otherwise));
    if (value.matches("\\d{1,18}")) {
      long number = Long.parseLong(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new LaunchFailure("LCH-017", "--" + name, value);
  }

  public Optional<LocalDate> date(String name) {
    try {
      return text(name).map(LocalDate::parse);
    } catch (DateTimeParseException noDate) {
      throw new LaunchFailure(noDate, "LCH-017", "--" + name, values.get(name));
    }
  }

  public Optional<Integer> port(String name) {
    return text(name).map(value -> Environment.port("--" + name, value));
  }
}
