package org.yiwang.app.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("架构规则，对父 POM 的每个模块")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

  private final House house = House.ours();
  private final JavaClasses ours =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(house.root());

  static List<String> modules() {
    return Modules.all();
  }

  static List<String> compiled() {
    return Modules.compiled();
  }

  static Stream<ArchRule> rules() {
    return Stream.concat(
        new DependencyRules(House.ours()).all().stream(),
        new ShapeRules(House.ours()).all().stream());
  }

  @Test
  void only_the_benchmarks_come_after_the_application() {
    List<String> after = modules().subList(compiled().size(), modules().size());

    assertEquals(List.of("bench"), after);
  }

  @ParameterizedTest
  @MethodSource("compiled")
  void every_module_is_looked_at(String module) {
    assertFalse(ours.stream().noneMatch(type -> house.isIn(type, module)));
    assertFalse(Source.below(Modules.sources(module)).isEmpty());
  }

  @Test
  void every_class_belongs_to_a_module_of_the_pom() {
    assertEquals(
        List.of(),
        ours.stream()
            .filter(type -> !modules().contains(house.module(type)))
            .map(JavaClass::getName)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(ours);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void no_chinese_in_code(String module) {
    assertEquals(List.of(), SourceRules.chineseInCode(Modules.sources(module)));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void every_package_says_what_it_is(String module) {
    assertEquals(List.of(), SourceRules.packagesWithoutWords(Modules.sources(module)));
  }

  @Test
  void use_cases_are_looked_at() {
    assertTrue(ours.stream().anyMatch(type -> type.getSimpleName().equals("FilingAppeals")));
  }
}
