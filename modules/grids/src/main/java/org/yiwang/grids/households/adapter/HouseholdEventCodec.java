package org.yiwang.grids.households.adapter;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.grids.households.HouseholdEvent;
import org.yiwang.platform.Json;

/**
 * Events of households as type name, version and JSON. The names are the contract with rows written
 * years ago: a shape that changes gets a new version here.
 */
final class HouseholdEventCodec {

  private record Shape(String type, int version, Class<? extends HouseholdEvent> java) {}

  private static final Map<Class<?>, Shape> WRITTEN =
      Stream.of(
              new Shape("registered", 1, HouseholdEvent.Registered.class),
              new Shape("listed", 1, HouseholdEvent.Listed.class),
              new Shape("moved", 1, HouseholdEvent.Moved.class),
              new Shape("split-off", 1, HouseholdEvent.SplitOff.class),
              new Shape("head-changed", 1, HouseholdEvent.HeadChanged.class),
              new Shape("corrected", 1, HouseholdEvent.Corrected.class),
              new Shape("left", 1, HouseholdEvent.Left.class),
              new Shape("returned", 1, HouseholdEvent.Returned.class))
          .collect(Collectors.toMap(Shape::java, Function.identity()));

  private HouseholdEventCodec() {}

  static String type(HouseholdEvent event) {
    return WRITTEN.get(event.getClass()).type();
  }

  static int version(HouseholdEvent event) {
    return WRITTEN.get(event.getClass()).version();
  }

  static String body(HouseholdEvent event) {
    return Json.write(event);
  }
}
