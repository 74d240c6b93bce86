package org.yiwang.decisions.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordIndexTest {

  @Test
  void finds_words_within_words() {
    WordIndex index = new WordIndex(List.of("宅基地", "基地", "地", "宅基", "地下"));

    assertEquals(
        List.of("宅基地", "基地", "地", "宅基"),
        found(index, List.of("宅基地", "基地", "地", "宅基", "地下"), "说宅基地的事"));
  }

  @Test
  void sees_no_difference_of_width_and_case() {
    WordIndex index = new WordIndex(List.of("WiFi", "１２３４５"));

    assertEquals(List.of("WiFi", "12345"), found(index, List.of("WiFi", "12345"), "ＷＩＦＩ坏了，打12345"));
  }

  @Test
  void finds_nothing_without_words() {
    assertTrue(new WordIndex(List.of()).scan("任何文字").isEmpty());
  }

  @Test
  void finds_characters_beyond_the_basic_plane() {
    WordIndex index = new WordIndex(List.of("𠀀村", "𠀁村"));

    assertEquals(List.of("𠀁村"), found(index, List.of("𠀀村", "𠀁村"), "住在𠀁村"));
  }

  @Test
  void agrees_with_a_plain_search_on_random_words_and_texts() {
    Random random = new Random(20200910);
    for (int round = 0; round < 300; round++) {
      List<String> words = IntStream.range(0, 20).mapToObj(i -> word(random, 1, 4)).toList();
      String text = word(random, 0, 60);

      assertEquals(
          words.stream().filter(text::contains).toList(), found(new WordIndex(words), words, text));
    }
  }

  private static String word(Random random, int least, int most) {
    return random
        .ints(random.nextInt(least, most + 1), 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<String> found(WordIndex index, List<String> words, String text) {
    BitSet found = index.scan(text);
    return words.stream().filter(word -> found.get(index.idOf(word))).toList();
  }
}
