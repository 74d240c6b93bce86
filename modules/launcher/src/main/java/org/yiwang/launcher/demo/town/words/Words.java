package org.yiwang.launcher.demo.town.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The lists of names and the words of the files, from beside the classes. */
public final class Words {
  private static final Properties TEXTS = texts();

  private Words() {}

  public static String text(String key, Object... arguments) {
    String text = TEXTS.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException(key);
    }
    return arguments.length == 0 ? text : String.format(Locale.ROOT, text, arguments);
  }

  public static List<String> list(String key, Object... arguments) {
    return List.of(text(key, arguments).split(","));
  }

  /** The lines of a file that are not empty. */
  public static List<String> lines(String file) {
    try (BufferedReader reader = new BufferedReader(open(file))) {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a simple CSV file below its headings. */
  public static List<List<String>> rows(String file) {
    return lines(file).stream().skip(1).map(line -> List.of(line.split(","))).toList();
  }

  private static Properties texts() {
    Properties texts = new Properties();
    try (Reader reader = open("words.properties")) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static Reader open(String file) {
    InputStream stream = Words.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException(file);
    }
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }
}
