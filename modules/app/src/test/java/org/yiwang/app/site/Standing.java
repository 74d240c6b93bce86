package org.yiwang.app.site;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** How a matter stands, as somebody who may see it reads it. */
public record Standing(Answer whole) {

  public static Standing of(Clerk reader, UUID appeal) {
    return new Standing(reader.reads(appeal));
  }

  /** Status, level and person who answers for it, for instance {@code accepted grid 钟樟生}. */
  public String where() {
    return whole.at("now.status")
        + " "
        + whole.at("now.level.code")
        + " "
        + whole.at("now.holder.name");
  }

  /** The levels that took part, the highest first. */
  public List<String> parts() {
    return whole.each("course.parts", "level");
  }

  /** The levels that still owe their own answer, the highest first. */
  public List<String> owing() {
    return whole.items("course.parts").stream()
        .filter(part -> Places.in(part, "owes") == JsonValue.TRUE)
        .map(part -> part.asJsonObject().getString("level"))
        .toList();
  }

  /** The state of each clock that counts. */
  public Map<String, String> clocks() {
    Map<String, String> states = new TreeMap<>();
    for (JsonValue clock : whole.items("clocks")) {
      if (Places.in(clock, "binding") == JsonValue.TRUE) {
        states.put(clock.asJsonObject().getString("kind"), clock.asJsonObject().getString("state"));
      }
    }
    return states;
  }

  /** Business time of the last event of a type. */
  public Instant last(String type) {
    return Instant.parse(whole.at("events." + place(type) + ".at"));
  }

  /** One place in the body of the last event of a type. */
  public String said(String type, String place) {
    return whole.at("events." + place(type) + ".body." + place);
  }

  public Instant due(String date) {
    return whole.time("now.dates." + date);
  }

  private int place(String type) {
    return whole.each("events", "type").lastIndexOf(type);
  }
}
