package org.yiwang.launcher;

import java.util.List;
import java.util.Map;

/** The YIWANG_ variables as given, with defaults and with one clear line for a wrong one. */
public final class Environment {
  private final Map<String, String> variables;

  public Environment(Map<String, String> variables) {
    this.variables = Map.copyOf(variables);
  }

  public String text(String name, String otherwise) {
    String value = variables.get(name);
    return value == null || value.isBlank() ? otherwise : value.strip();
  }

  public int port(String name, int otherwise) {
    return port(name, text(name, Integer.toString(otherwise)));
  }

  /** All missing ones are named at once. */
  public void require(List<String> names) {
    List<String> missing = names.stream().filter(name -> text(name, "").isEmpty()).toList();
    if (!missing.isEmpty()) {
      throw new LaunchFailure("LCH-011", String.join(", ", missing));
    }
  }

  static int port(String name, String value) {
    if (value.matches("\\d{1,5}")) {
      int port = Integer.parseInt(value);
      if (port > 0 && port < 65_536) {
        return port;
      }
    }
    throw new LaunchFailure("LCH-004", name, value);
  }
}
