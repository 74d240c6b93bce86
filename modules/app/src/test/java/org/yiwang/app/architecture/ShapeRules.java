package org.yiwang.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.yiwang.kernel.Command;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/** How classes are named and shaped. */
final class ShapeRules {

  private static final String BANNED = ".*(Impl|Manager|Helper|Utils?|Service|DTO)";

  /** Business time, and the machine time beside it in the audit. */
  private static final List<String> CLOCKS = List.of("BusinessClock", "AuditWriter");

  private final House house;

  ShapeRules(House house) {
    this.house = house;
  }

  List<ArchRule> all() {
    return List.of(names(), useCases(), clocks());
  }

  ArchRule names() {
    return noClasses()
        .that(areOurs())
        .should()
        .haveNameMatching(BANNED)
        .as("no name ends in Impl, Manager, Helper, Util, Utils, Service or DTO");
  }

  ArchRule useCases() {
    return classes()
        .that(areOurs())
        .and()
        .areAnnotatedWith(UseCase.class)
        .should(beAUseCase())
        .allowEmptyShould(true)
        .as("a use case is named by its gerund, and does one thing for each command");
  }

  ArchRule clocks() {
    return noClasses()
        .that(areOurs().and(needTime()))
        .should()
        .callCodeUnitWhere(DescribedPredicate.describe("asks for the time", ShapeRules::asksForNow))
        .allowEmptyShould(true)
        .as("only the clocks know what time it is");
  }

  private static boolean asksForNow(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getName();
    return owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"))
        || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
        || owner.equals("java.util.Date") && name.equals("<init>");
  }

  /** The launcher and the benchmarks wait for machines; they have no business time. */
  private DescribedPredicate<JavaClass> needTime() {
    return DescribedPredicate.describe(
        "live by business time",
        type ->
            !house.isIn(type, "launcher")
                && !house.isIn(type, "bench")
                && !(house.isIn(type, "platform") && CLOCKS.contains(type.getSimpleName())));
  }

  private DescribedPredicate<JavaClass> areOurs() {
    return DescribedPredicate.describe("are ours", house::owns);
  }

  private static ArchCondition<JavaClass> beAUseCase() {
    return new ArchCondition<>("be a use case") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getSimpleName().matches("[A-Z][a-z]*ing([A-Z].*)?")) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " is no gerund"));
        }
        for (JavaMethod method : type.getMethods()) {
          if (method.getModifiers().contains(JavaModifier.PUBLIC)) {
            checkMethod(method, events);
          }
        }
      }
    };
  }

  private static void checkMethod(JavaMethod method, ConditionEvents events) {
    if (!method.isAnnotatedWith(Does.class)) {
      events.add(SimpleConditionEvent.violated(method, method.getFullName() + " lacks @Does"));
    }
    List<JavaClass> given = method.getRawParameterTypes();
    if (given.isEmpty() || !given.get(0).isEquivalentTo(Command.class)) {
      String message = method.getFullName() + " takes no Command first";
      events.add(SimpleConditionEvent.violated(method, message));
    }
  }
}
