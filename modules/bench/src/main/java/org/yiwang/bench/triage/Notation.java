package org.yiwang.bench.triage;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** How cells and headings of rule files are written, from {@code notation.properties}. */
final class Notation {
  private static final Properties WORDS = read();

  private Notation() {}

  static String word(String key) {
    return WORDS.getProperty(key);
  }

  static boolean any(String cell) {
    return cell.isBlank() || cell.equals(word("any"));
  }

  private static Properties read() {
    try (Reader reader =
        new InputStreamReader(
            Notation.class.getResourceAsStream("notation.properties"), StandardCharsets.UTF_8)) {
      Properties words = new Properties();
      words.load(reader);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
