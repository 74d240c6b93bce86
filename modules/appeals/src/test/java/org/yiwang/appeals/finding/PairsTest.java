package org.yiwang.appeals.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.kernel.UnitPath;

class PairsTest {

  private static final String TEXT = "路灯不亮，WiFi也断了。反映人：何𬱖、买买提·艾力𠮷，电话亭旁𠀀\uE000处，共12盏";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "路灯",
        "何𬱖",
        "𬱖",
        "力𠮷",
        "𠀀\uE000处",
        "买买提·艾力",
        "买买提艾力",
        "wifi",
        "ＷＩＦＩ",
        "12盏",
        "亮",
        "路灯 何𬱖",
        "盏"
      })
  void finds(String words) {
    assertTrue(holds(Pairs.of(TEXT), Pairs.question(words)), words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"亮路", "亮w", "何买", "灯路", "路灯 井盖", "𠮷𠀀", "13", "力电"})
  void does_not_find(String words) {
    assertFalse(holds(Pairs.of(TEXT), Pairs.question(words)), words);
  }

  /** Four letters or digits at least: shorter words are left out by a database as it comes. */
  @Test
  void no_word_is_shorter_than_four_or_anything_but_letters_and_digits() {
    for (String word : Pairs.of(TEXT, "I am at 1 的").split(" ")) {
      assertTrue(word.matches("[0-9a-z]{4}|[0-9a-z]{8}"), word);
    }
  }

  @ParameterizedTest
  @CsvSource({"'，。！'", "'  '", "''"})
  void marks_alone_are_nothing_to_find(String text) {
    assertEquals("", Pairs.question(text));
    assertEquals("", Pairs.of(text, null));
  }

  @Test
  void a_place_is_found_below_each_of_its_superiors() {
    List<String> words = List.of(Units.of(new UnitPath("43/01/81/104/218/b01/g009/")).split(" "));

    assertEquals(7, words.size());
    for (String under : List.of("43/", "43/01/81/", "43/01/81/104/218/b01/g009/")) {
      assertTrue(words.contains(Units.question(new UnitPath(under)).substring(1)), under);
    }
  }

  /** As the index does it in boolean mode. */
  private static boolean holds(String words, String question) {
    List<String> all = List.of(words.split(" "));
    return Arrays.stream(question.split(" "))
        .map(wanted -> wanted.substring(1))
        .allMatch(
            wanted ->
                wanted.endsWith("*")
                    ? all.stream().anyMatch(word -> word.startsWith(wanted.replace("*", "")))
                    : all.contains(wanted));
  }
}
