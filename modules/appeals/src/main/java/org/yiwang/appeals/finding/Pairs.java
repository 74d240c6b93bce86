package org.yiwang.appeals.finding;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words of a language without spaces, made findable: each two characters that stand side by side
 * are one word of the index, written as eight letters and digits, four for each code point, so that
 * rare characters and any setting of the database's word lengths are all the same to it.
 */
public final class Pairs {

  private static final int RADIX = 36;
  private static final int LENGTH = 4;

  private Pairs() {}

  /** The words of the index for these texts; null ones are left out. */
  public static String of(String... texts) {
    Set<String> words = new LinkedHashSet<>();
    for (String text : texts) {
      for (List<Integer> run : runs(text)) {
        for (int i = 0; i + 1 < run.size(); i++) {
          words.add(word(run.get(i)) + word(run.get(i + 1)));
        }
        words.add(word(run.get(run.size() - 1)));
      }
    }
    return String.join(" ", words);
  }

  /**
   * What to ask the index for in boolean mode, so that all words of a text are there.
   *
   * @return empty when there is no letter or digit in it
   */
  public static String question(String text) {
    return words(text).stream()
        .map(word -> word.length() == LENGTH ? "+" + word + "*" : "+" + word)
        .collect(joining(" "));
  }

  /** What words of the index must begin with: whole ones, but for a character that stands alone. */
  public static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (List<Integer> run : runs(text)) {
      if (run.size() == 1) {
        words.add(word(run.get(0)));
      }
      for (int i = 0; i + 1 < run.size(); i++) {
        words.add(word(run.get(i)) + word(run.get(i + 1)));
      }
    }
    return words;
  }

  /** Characters without anything between them that is neither letter nor digit. */
  private static List<List<Integer>> runs(String text) {
    List<List<Integer>> runs = new ArrayList<>();
    if (text == null) {
      return runs;
    }
    List<Integer> run = new ArrayList<>();
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    for (int character : plain.codePoints().toArray()) {
      if (isWritten(character)) {
        run.add(character);
      } else if (!isNameDot(character) && !run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  /** Also what is newer than this Java, and what registries draw themselves for rare names. */
  private static boolean isWritten(int character) {
    int type = Character.getType(character);
    return Character.isLetterOrDigit(character)
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE;
  }

  /** Some write it in a name, some do not. */
  private static boolean isNameDot(int character) {
    return character == 0xB7 || character == 0x2022 || character == 0x30FB;
  }

  private static String word(int character) {
    String digits = Integer.toString(character, RADIX);
    return "0".repeat(LENGTH - digits.length()) + digits;
  }
}
