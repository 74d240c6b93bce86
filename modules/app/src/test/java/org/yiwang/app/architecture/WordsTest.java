package org.yiwang.app.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.AppealStatus;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.imports.Fault;

@DisplayName("每个代码都有一句中文")
class WordsTest {

  static List<String> modules() {
    return Modules.compiled().stream()
        .filter(module -> !List.of("decisions", "launcher").contains(module))
        .toList();
  }

  static Stream<Class<?>> events() {
    return Stream.of(AppealEvent.class.getPermittedSubclasses())
        .flatMap(
            type -> type.isSealed() ? Stream.of(type.getPermittedSubclasses()) : Stream.of(type));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void every_problem_has_a_sentence_with_all_its_places_filled(String module) {
    assertEquals(List.of(), SourceRules.unexplainedProblems(Modules.sources(module)));
  }

  @Test
  void problems_are_found_in_the_sources() {
    assertTrue(
        SourceRules.problemCodes(Modules.sources("appeals"))
            .containsAll(List.of("appeals.unknown-place", "appeals.closed", "platform.stale")));
  }

  @Test
  void every_sentence_about_a_problem_says_what_to_do() throws Exception {
    List<String> mute = new ArrayList<>();
    for (var url : bundles()) {
      Properties sentences = new Properties();
      try (var reader = new java.io.InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
        sentences.load(reader);
      }
      sentences.stringPropertyNames().stream()
          .filter(
              code ->
                  !code.matches(
                      "problem\\..*|import\\..*|[a-z]+\\.(status|event|kind|export|import-line|calendar|deadline|notice|clock-why)\\..*|appeals.on-the-spot|appeals.clockwork"))
          .filter(code -> !sentences.getProperty(code).contains("请"))
          .forEach(mute::add);
    }
    assertEquals(List.of(), mute);
  }

  /** One row may be wrong while others are taken: what is said about it must be true in both. */
  @Test
  void what_is_said_about_a_row_does_not_say_that_nothing_was_saved() {
    Set<String> ofTheWholeFile =
        Set.of(
            "territory.import-ends-nothing",
            "territory.code-exists",
            "grids.import-leaver-later",
            "imports.no-headings",
            "imports.unknown-heading",
            "imports.strange-heading",
            "imports.double-heading",
            "imports.blank-heading",
            "imports.missing-heading");
    List<String> untrue =
        Modules.compiled().stream()
            .filter(module -> !List.of("decisions", "launcher", "bench").contains(module))
            .map(Modules::sources)
            .flatMap(WordsTest::rowReaders)
            .flatMap(folder -> SourceRules.problemCodes(folder).stream())
            .distinct()
            .filter(code -> !ofTheWholeFile.contains(code))
            .filter(code -> Fault.of(Problem.refused(code)).sentence().contains("什么也没有"))
            .toList();

    assertEquals(List.of(), untrue);
  }

  /** Where a module checks rows: its packages of imports, and the types of cells. */
  private static Stream<Path> rowReaders(Path sources) {
    try (Stream<Path> all = Files.walk(sources)) {
      return all
          .filter(
              path ->
                  path.endsWith("imports/cells")
                      || path.endsWith("imports") && !path.toString().contains("platform")
                      || path.endsWith("kernel/IdNumber.java")
                      || path.endsWith("kernel/Phone.java")
                      || path.endsWith("kernel/Text.java")
                      || path.endsWith("leading/Ruling.java"))
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void no_code_is_explained_twice() throws Exception {
    List<String> all = new ArrayList<>();
    for (var url : bundles()) {
      try (var lines = new java.io.InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
        new java.io.BufferedReader(lines)
            .lines()
            .filter(line -> line.contains("=") && !line.startsWith("#"))
            .forEach(line -> all.add(line.substring(0, line.indexOf('='))));
      }
    }
    assertEquals(all.stream().distinct().toList(), all);
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_of_problem_has_a_title(Problem.Kind kind) {
    assertTrue(Messages.has("problem." + kind.status()));
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 405, 406, 413, 415})
  void every_failure_of_http_has_a_sentence(int status) {
    assertTrue(Messages.has("platform.http-" + status));
  }

  @ParameterizedTest
  @EnumSource
  void every_status_of_an_appeal_has_a_name(AppealStatus status) {
    assertTrue(Messages.has("appeals.status." + status.slug()));
  }

  @ParameterizedTest
  @MethodSource("events")
  void every_event_of_an_appeal_has_a_name(Class<?> event) {
    String type = slug(event);
    assertTrue(Messages.has("appeals.event." + type));
    assertEquals(1, Messages.sentence("appeals.event." + type, Map.of()).lines().count());
  }

  private static String slug(Class<?> event) {
    return event.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static List<java.net.URL> bundles() throws java.io.IOException {
    String bundle = "META-INF/yiwang/messages.properties";
    return Collections.list(Messages.class.getClassLoader().getResources(bundle));
  }
}
