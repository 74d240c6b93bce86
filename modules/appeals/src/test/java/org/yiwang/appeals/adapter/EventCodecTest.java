package org.yiwang.appeals.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.Events;
import org.yiwang.kernel.Messages;

class EventCodecTest {

  static List<AppealEvent> events() {
    return Events.all();
  }

  @ParameterizedTest
  @MethodSource("events")
  void every_event_comes_back_as_it_was(AppealEvent event) {
    String type = EventCodec.type(event);

    AppealEvent back = EventCodec.read(type, EventCodec.version(event), EventCodec.body(event));

    assertEquals(event, back);
  }

  @ParameterizedTest
  @MethodSource("events")
  void every_event_has_a_label_in_chinese(AppealEvent event) {
    assertTrue(Messages.has("appeals.event." + EventCodec.type(event)));
  }

  /** {@code events-v1.txt} is what was once written; it is never changed, only added to. */
  @Test
  void what_was_written_in_version_1_is_read_for_ever() throws IOException {
    List<AppealEvent> read =
        lines("/events-v1.txt").stream()
            .map(line -> line.split(" ", 2))
            .map(parts -> EventCodec.read(parts[0], 1, parts[1]))
            .toList();

    assertEquals(FirstEvents.all(), read);
  }

  /** {@code events-v2.txt} names the version of each; it too is only added to. */
  @Test
  void what_is_written_today_is_read_for_ever() throws IOException {
    List<AppealEvent> read =
        lines("/events-v2.txt").stream()
            .map(line -> line.split(" ", 3))
            .map(parts -> EventCodec.read(parts[0], Integer.parseInt(parts[1]), parts[2]))
            .toList();

    assertEquals(Events.all(), read);
  }

  /** Should this fail, a shape has changed: it needs a new version, and a reader for this one. */
  @Test
  void shapes_change_only_with_their_version() throws IOException {
    List<String> written =
        Events.all().stream()
            .map(
                event ->
                    EventCodec.type(event)
                        + ' '
                        + EventCodec.version(event)
                        + ' '
                        + EventCodec.body(event))
            .toList();

    assertEquals(lines("/events-v2.txt"), written);
  }

  @Test
  void the_samples_are_of_every_type_there_is() {
    Set<Class<?>> sampled =
        Events.all().stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet());

    assertEquals(Events.types(), sampled);
  }

  @Test
  void a_version_nobody_can_read_yet_is_no_event() {
    assertThrows(IllegalStateException.class, () -> EventCodec.read("filed", 3, "{}"));
    assertThrows(IllegalStateException.class, () -> EventCodec.read("vanished", 1, "{}"));
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = EventCodecTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
