package org.yiwang.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of every jurisdiction that ships; the folder is the system property {@code rules}. */
@TestInstance(Lifecycle.PER_CLASS)
class ShippedRulesTest {

  private static final Path RULES = Path.of(System.getProperty("rules", "../../rules"));

  /** One case of one jurisdiction, shown by its place in the files. */
  record Shipped(String jurisdiction, RuleCases cases, RuleCase one) {

    @Override
    public String toString() {
      return jurisdiction + "/" + one;
    }
  }

  private List<RuleSet> compiled;
  private List<RuleCases> cases;
  private List<Shipped> shipped;

  @BeforeAll
  void compile() throws IOException {
    List<Path> jurisdictions = jurisdictions();
    List<RuleFiles> files = jurisdictions.stream().map(RuleFiles::read).toList();
    compiled = files.stream().map(RuleSet::compile).toList();
    cases =
        Stream.iterate(0, i -> i + 1)
            .limit(files.size())
            .map(i -> RuleCases.read(files.get(i), compiled.get(i)))
            .toList();
    shipped =
        Stream.iterate(0, i -> i + 1)
            .limit(files.size())
            .flatMap(
                i ->
                    cases.get(i).all().stream()
                        .map(
                            one ->
                                new Shipped(
                                    jurisdictions.get(i).getFileName().toString(),
                                    cases.get(i),
                                    one)))
            .toList();
  }

  @AfterAll
  void close() {
    if (compiled != null) {
      compiled.forEach(RuleSet::close);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shipped")
  void keeps_the_case(Shipped shipped) {
    assertEquals("", sentences(shipped.cases().check(shipped.one())));
  }

  @Test
  void every_file_of_cases_can_be_read() {
    cases.forEach(each -> assertEquals("", sentences(each.flaws())));
  }

  @Test
  void every_rule_fires_once_and_has_a_neighbour_that_does_not() {
    cases.forEach(each -> assertEquals("", sentences(each.uncovered())));
  }

  @Test
  void some_rules_ship() {
    assertFalse(shipped.isEmpty());
  }

  private List<Shipped> shipped() {
    return shipped;
  }

  private static List<Path> jurisdictions() throws IOException {
    try (Stream<Path> folders = Files.list(RULES)) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve("dictionaries")))
          .sorted()
          .toList();
    }
  }

  private static String sentences(List<Flaw> flaws) {
    return flaws.stream().map(Flaw::sentence).collect(Collectors.joining("\n"));
  }
}
