package org.yiwang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Pattern CODE = Pattern.compile("LCH-\\d{3}");

  @Test
  void every_code_that_is_used_has_a_sentence_and_is_documented() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
      for (Path file :
          sources.filter(p -> p.toString().matches(".*(\\.java|failure-causes\\.txt)")).toList()) {
        codes(file, used);
      }
    }
    Set<String> sentences =
        codes(
            Path.of("src/main/resources/org/yiwang/launcher/messages.properties"), new TreeSet<>());
    Set<String> documented = codes(Path.of("../../docs/operations.md"), new TreeSet<>());

    assertTrue(used.size() > 20, used.toString());
    assertEquals(used, sentences);
    assertEquals(used, documented);
  }

  @Test
  void arguments_are_shown_as_they_are() {
    String sentence = Messages.text("LCH-005", 9080, "--port");

    assertTrue(sentence.contains("9080"), sentence);
  }

  private static Set<String> codes(Path file, Set<String> found) throws IOException {
    Matcher matcher = CODE.matcher(Files.readString(file));
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
