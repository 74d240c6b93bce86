package org.yiwang.app.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each rule fails on a fixture made to break it, and for the reason it is there for. */
@DisplayName("每条架构规则都真的会失败")
class ProofTest {

  private static final Path FIXTURES = Path.of("src/test/java/org/yiwang/app/architecture/fixture");

  @Test
  void fails_on_an_arrow_that_points_back() {
    breaks(
        "arrows", house -> new DependencyRules(house).arrows(), "kernel.Upward", "platform.Base");
  }

  @Test
  void fails_on_a_launcher_that_uses_the_domain() {
    breaks("arrows", house -> new DependencyRules(house).arrows(), "launcher.Knowing", "kernel.");
  }

  @Test
  void fails_on_a_module_that_uses_the_launcher() {
    breaks("arrows", house -> new DependencyRules(house).arrows(), "bench.", "launcher.Knowing");
  }

  @Test
  void fails_on_another_modules_adapter() {
    breaks("doors", house -> new DependencyRules(house).doors(), "Intruder", "JpaFences");
  }

  @Test
  void fails_on_another_modules_entity() {
    breaks("doors", house -> new DependencyRules(house).doors(), "Intruder", "territory.Fence>");
  }

  @Test
  void fails_on_another_modules_repository() {
    breaks("doors", house -> new DependencyRules(house).doors(), "Intruder", "territory.Fences>");
  }

  @Test
  void fails_on_the_rule_engine_outside_decisions() {
    breaks(
        "engines", house -> new DependencyRules(house).drools(), "grids.Deciding", "org.kie.api");
  }

  @Test
  void fails_on_jakarta_in_the_kernel() {
    breaks("engines", house -> new DependencyRules(house).plainJava(), "kernel.Heavy", "jakarta.");
  }

  @Test
  void fails_on_banned_names() {
    for (String name : List.of("GridImpl", "GridManager", "GridHelper", "GridUtils", "GridDTO")) {
      breaks("names", house -> new ShapeRules(house).names(), name, "");
    }
  }

  @Test
  void fails_on_a_use_case_without_gerund() {
    breaks("usecases", house -> new ShapeRules(house).useCases(), "PlaceGrids", "no gerund");
  }

  @Test
  void fails_on_a_use_case_that_does_not_say_what_it_does() {
    breaks("usecases", house -> new ShapeRules(house).useCases(), "silently", "lacks @Does");
  }

  @Test
  void fails_on_a_use_case_without_command() {
    breaks("usecases", house -> new ShapeRules(house).useCases(), "unasked", "no Command first");
  }

  @Test
  void fails_on_now_outside_the_clocks() {
    breaks("clocks", house -> new ShapeRules(house).clocks(), "Hasty.instant", "Instant.now()");
    breaks("clocks", house -> new ShapeRules(house).clocks(), "Hasty.day", "LocalDate.now(");
    breaks("clocks", house -> new ShapeRules(house).clocks(), "Hasty.millis", "currentTimeMillis");
  }

  @Test
  void lets_the_clock_know_what_time_it_is() {
    String report = report("clocks", house -> new ShapeRules(house).clocks());

    assertTrue(!report.contains("BusinessClock"), report);
  }

  @Test
  void fails_on_chinese_in_code_and_not_in_comments() {
    assertEquals(
        List.of("Speaking.java: 网格户"), SourceRules.chineseInCode(FIXTURES.resolve("words")));
  }

  @Test
  void fails_on_a_package_that_does_not_say_what_it_is() {
    assertEquals(
        List.of(FIXTURES.resolve("words").toString()),
        SourceRules.packagesWithoutWords(FIXTURES.resolve("words")));
  }

  @Test
  void fails_on_a_problem_without_sentence_or_with_an_empty_place() {
    assertEquals(
        List.of("grids.nobody-explains-this", "platform.key-reused {key}"),
        SourceRules.unexplainedProblems(FIXTURES.resolve("words")));
  }

  private static void breaks(
      String fixture, Function<House, ArchRule> rule, String who, String what) {
    String report = report(fixture, rule);
    assertTrue(report.lines().anyMatch(line -> line.contains(who) && line.contains(what)), report);
  }

  private static String report(String fixture, Function<House, ArchRule> rule) {
    House house =
        new House(
            ProofTest.class.getPackageName() + ".fixture." + fixture,
            List.of("kernel", "decisions", "platform", "territory", "grids", "launcher", "bench"));
    return rule.apply(house)
        .evaluate(new ClassFileImporter().importPackages(house.root()))
        .getFailureReport()
        .toString();
  }
}
