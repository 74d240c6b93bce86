package org.yiwang.decisions.text;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yiwang.decisions.table.ColumnType;
import org.yiwang.decisions.table.Condition.Form;
import org.yiwang.decisions.table.HitPolicy;
import org.yiwang.decisions.table.Role;

class MessagesTest {

  private static final Pattern KEY =
      Pattern.compile(
          "\"((?:rules|cases|decision|command|hint|place|word|allowed|match|outcome|explanation"
              + "|list|phrase|sentence)\\.[a-z-]+)\"");

  @Test
  void every_constant_has_a_label() {
    labels(HitPolicy.LABELS, HitPolicy.class);
    labels(ColumnType.LABELS, ColumnType.class);
    labels(Role.LABELS, Role.class);
    labels(Form.PHRASES, Form.class);
  }

  @Test
  void every_key_in_the_code_has_a_sentence() throws IOException {
    TreeSet<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        KEY.matcher(Files.readString(file)).results().map(m -> m.group(1)).forEach(keys::add);
      }
    }

    assertTrue(keys.size() > 60);
    assertEquals(List.of(), keys.stream().filter(key -> !Messages.has(key)).toList());
  }

  @Test
  void fills_places_once() {
    assertEquals("“{word}”", Messages.sentence("quoted", Map.of("word", "{word}")));
    assertEquals("“甲、乙”", Messages.sentence("quoted", Map.of("word", List.of("甲", "乙"))));
    assertEquals("“”", Messages.sentence("quoted", Map.of()));
  }

  private static <E extends Enum<E>> void labels(String prefix, Class<E> type) {
    assertEquals(
        type.getEnumConstants().length,
        Labels.all(prefix, type).stream().collect(toCollection(TreeSet::new)).size());
  }
}
