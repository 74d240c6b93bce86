package org.yiwang.appeals.adapter;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.appeals.Aid;
import org.yiwang.appeals.Alarm;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.Passage;
import org.yiwang.appeals.TimeEvent;
import org.yiwang.appeals.Word;
import org.yiwang.platform.Json;

/**
 * Events as type name, version and JSON. The names are the contract with rows written years ago: a
 * shape that changes gets a new version here and a way to read the old one.
 */
final class EventCodec {

  private record Shape(String type, int version, Class<? extends AppealEvent> java) {}

  private static final Map<Class<?>, Shape> WRITTEN =
      Stream.of(
              new Shape("filed", 2, AppealEvent.Filed.class),
              new Shape("triaged", 1, AppealEvent.Triaged.class),
              new Shape("undecided", 1, AppealEvent.Undecided.class),
              new Shape("reclassified", 1, AppealEvent.Reclassified.class),
              new Shape("assigned", 2, AppealEvent.Assigned.class),
              new Shape("accepted", 1, AppealEvent.Accepted.class),
              new Shape("answered", 2, AppealEvent.Answered.class),
              new Shape("confirmed", 1, AppealEvent.Confirmed.class),
              new Shape("rehomed", 1, AppealEvent.Rehomed.class),
              new Shape("closed", 2, AppealEvent.Closed.class),
              new Shape("escalated", 1, Passage.Escalated.class),
              new Shape("transferred", 1, Passage.Transferred.class),
              new Shape("offer-withdrawn", 1, Passage.OfferWithdrawn.class),
              new Shape("returned", 1, Passage.Returned.class),
              new Shape("bound", 1, Passage.Bound.class),
              new Shape("passed-on", 1, Passage.PassedOn.class),
              new Shape("sent-out", 1, Passage.SentOut.class),
              new Shape("outside-received", 1, Passage.OutsideReceived.class),
              new Shape("outside-replied", 1, Passage.OutsideReplied.class),
              new Shape("aid-asked", 1, Aid.AidAsked.class),
              new Shape("aid-given", 1, Aid.AidGiven.class),
              new Shape("aid-called-off", 1, Aid.AidCalledOff.class),
              new Shape("paused", 1, TimeEvent.Paused.class),
              new Shape("resumed", 1, TimeEvent.Resumed.class),
              new Shape("extension-asked", 1, TimeEvent.ExtensionAsked.class),
              new Shape("extended", 1, TimeEvent.Extended.class),
              new Shape("extension-refused", 1, TimeEvent.ExtensionRefused.class),
              new Shape("carded", 1, TimeEvent.Carded.class),
              new Shape("progressed", 1, Word.Progressed.class),
              new Shape("urged", 1, Word.Urged.class),
              new Shape("supervised", 1, Word.Supervised.class),
              new Shape("corrected", 1, Word.Corrected.class),
              new Shape("contact-tried", 1, Word.ContactTried.class),
              new Shape("called-back", 1, Word.CalledBack.class),
              new Shape("alerted", 1, Alarm.Alerted.class),
              new Shape("rung", 1, Alarm.Rung.class),
              new Shape("acknowledged", 1, Alarm.Acknowledged.class),
              new Shape("reported", 1, Alarm.Reported.class))
          .collect(Collectors.toMap(Shape::java, Function.identity()));

  /** Shapes that have only grown since: what they lacked is absent, or false, or none. */
  private static final List<Shape> OUTGROWN =
      List.of(
          new Shape("filed", 1, AppealEvent.Filed.class),
          new Shape("assigned", 1, AppealEvent.Assigned.class),
          new Shape("answered", 1, AppealEvent.Answered.class),
          new Shape("closed", 1, AppealEvent.Closed.class));

  private static final Map<String, Shape> READ =
      Stream.concat(WRITTEN.values().stream(), OUTGROWN.stream())
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
