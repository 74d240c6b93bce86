package org.yiwang.app.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java file without its comments.
 *
 * @param code may hold words of any language only where the compiler reads them
 */
record Source(Path file, String code) {

  /** Strings come first, so that a comment's mark inside one is none. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'"
              + "|/\\*[\\s\\S]*?\\*/|//[^\\n]*");

  private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\\n])*)\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

  static List<Source> below(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).map(Source::read).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Source read(Path file) {
    try {
      String text = Files.readString(file);
      String code =
          TOKEN
              .matcher(text)
              .replaceAll(
                  token ->
                      token.group().startsWith("/")
                          ? " "
                          : java.util.regex.Matcher.quoteReplacement(token.group()));
      return new Source(file, code);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Chinese characters the compiler would see, written out or escaped. */
  String han() {
    String plain =
        ESCAPE
            .matcher(code)
            .replaceAll(
                escape ->
                    java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(escape.group(1), 16))));
    return plain
        .codePoints()
        .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** What stands between two ends of statements. */
  List<String> statements() {
    return List.of(code.split("[;{}]"));
  }

  static Set<String> literals(String statement) {
    return LITERAL
        .matcher(statement)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
