package org.yiwang.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A password, which never stands in the command itself. */
final class Password {
  private static final String VARIABLE = "YIWANG_PASSWORD";

  private Password() {}

  /** From the environment, else asked for. */
  static String given() {
    String given = new Environment(System.getenv()).text(VARIABLE, "");
    return given.isEmpty() ? new String(read()) : given;
  }

  /** Without echo at a terminal; otherwise the first line of the input. */
  static char[] read() {
    if (System.console() != null) {
      return System.console().readPassword("%s ", Messages.text("password.ask"));
    }
    try {
      String line =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
      return line == null ? new char[0] : line.toCharArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
