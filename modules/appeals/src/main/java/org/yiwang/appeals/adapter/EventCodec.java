package org.yiwang.appeals.adapter;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.platform.Json;

/**
 * Events as type name, version and JSON. The names are the contract with rows written years ago: a
 * shape that changes gets a new version here and a way to read the old one.
 */
final class EventCodec {

  private record Shape(String type, int version, Class<? extends AppealEvent> java) {}

  private static final Map<Class<?>, Shape> WRITTEN =
      Stream.of(
              new Shape("filed", 1, AppealEvent.Filed.class),
              new Shape("triaged", 1, AppealEvent.Triaged.class),
              new Shape("undecided", 1, AppealEvent.Undecided.class),
              new Shape("assigned", 1, AppealEvent.Assigned.class),
              new Shape("accepted", 1, AppealEvent.Accepted.class),
              new Shape("answered", 1, AppealEvent.Answered.class),
              new Shape("confirmed", 1, AppealEvent.Confirmed.class),
              new Shape("rehomed", 1, AppealEvent.Rehomed.class),
              new Shape("closed", 1, AppealEvent.Closed.class))
          .collect(Collectors.toMap(Shape::java, Function.identity()));

  private static final Map<String, Shape> READ =
      WRITTEN.values().stream()
          .collect(Collectors.toMap(shape -> shape.type() + '/' + shape.version(), shape -> shape));

  private EventCodec() {}

  static String type(AppealEvent event) {
    return WRITTEN.get(event.getClass()).type();
  }

  static int version(AppealEvent event) {
    return WRITTEN.get(event.getClass()).version();
  }

  static String body(AppealEvent event) {
    return Json.write(event);
  }

  static AppealEvent read(String type, int version, String body) {
    Shape shape = READ.get(type + '/' + version);
    if (shape == null) {
      throw new IllegalStateException("no reader for event " + type + '/' + version);
    }
    return Json.read(body, shape.java());
  }
}
