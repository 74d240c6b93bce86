package org.yiwang.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.BiPredicate;

/** Who may know whom. */
final class DependencyRules {

  /** They start and measure the application from outside; nobody builds on them. */
  private static final List<String> OUTSIDE = List.of("launcher", "bench");

  private final House house;

  DependencyRules(House house) {
    this.house = house;
  }

  List<ArchRule> all() {
    return List.of(arrows(), doors(), drools(), plainJava());
  }

  ArchRule arrows() {
    return classes()
        .that(areOurs())
        .should(notKnow("a module that does not come before its own", this::isAgainstTheArrows))
        .as("a module depends only on modules before it in the POM, and on no launcher or bench");
  }

  ArchRule doors() {
    return classes()
        .that(areOurs())
        .should(notKnow("an adapter, entity or repository of another module", this::isPrivate))
        .as("a module's adapters, entities and repositories are its own");
  }

  ArchRule drools() {
    return noClasses()
        .that(areOurs().and(areNotIn("decisions")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.kie..", "org.drools..")
        .allowEmptyShould(true)
        .as("only decisions knows the rule engine");
  }

  ArchRule plainJava() {
    return noClasses()
        .that(areOurs().and(DescribedPredicate.not(areNotIn("kernel", "decisions"))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta..")
        .allowEmptyShould(true)
        .as("kernel and decisions are plain Java");
  }

  private boolean isAgainstTheArrows(JavaClass from, JavaClass to) {
    String own = house.module(from);
    String other = house.module(to);
    if (own.equals(other)) {
      return false;
    }
    boolean unknown = !house.modules().contains(other) || !house.modules().contains(own);
    return unknown
        || house.modules().indexOf(other) > house.modules().indexOf(own)
        || OUTSIDE.contains(other)
        || own.equals("launcher");
  }

  private boolean isPrivate(JavaClass from, JavaClass to) {
    return !house.areNeighbours(from, to)
        && (isAdapter(to) || to.isAnnotatedWith("jakarta.persistence.Entity") || isRepository(to));
  }

  /** A plural noun that its own module's adapters implement. */
  private static boolean isRepository(JavaClass type) {
    return type.isInterface()
        && type.getSimpleName().endsWith("s")
        && type.getSubclasses().stream().anyMatch(DependencyRules::isAdapter);
  }

  private static boolean isAdapter(JavaClass type) {
    return type.getPackageName().matches(".*\\.adapter(\\..*)?");
  }

  private DescribedPredicate<JavaClass> areOurs() {
    return DescribedPredicate.describe("are ours", house::owns);
  }

  private DescribedPredicate<JavaClass> areNotIn(String... modules) {
    return DescribedPredicate.describe(
        "are not in " + String.join(", ", modules),
        type -> !List.of(modules).contains(house.module(type)));
  }

  private ArchCondition<JavaClass> notKnow(String what, BiPredicate<JavaClass, JavaClass> wrong) {
    return new ArchCondition<>("not know " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (house.owns(target) && wrong.test(type, target)) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }
}
