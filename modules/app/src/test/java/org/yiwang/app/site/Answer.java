package org.yiwang.app.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the server answered; places inside the body are written {@code holder.postName}. */
public record Answer(String asked, int status, HttpHeaders headers, String text) {

  public Answer created() {
    return is(201);
  }

  public Answer ok() {
    return is(200);
  }

  public Answer is(int expected) {
    assertEquals(expected, status, () -> asked + "\n" + text);
    return this;
  }

  /** A problem of this status and code; its sentence is {@code detail}. */
  public Answer refused(int expected, String code) {
    assertEquals(expected + " " + code, status + " " + at("code"), () -> asked + "\n" + text);
    assertEquals("application/problem+json", type());
    assertEquals(expected, number("status"));
    assertEquals("urn:yiwang:problem:" + code, at("type"));
    return this;
  }

  public Answer saying(String sentence) {
    assertEquals(sentence, at("detail"));
    return this;
  }

  public String type() {
    return headers.firstValue("Content-Type").orElse("").split(";")[0];
  }

  public String header(String name) {
    return headers.firstValue(name).orElse(null);
  }

  public UUID id() {
    return UUID.fromString(at("id"));
  }

  public int version() {
    return number("version");
  }

  /** Null when it is absent or null. */
  public String at(String place) {
    JsonValue value = value(place);
    if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
      return null;
    }
    return value instanceof JsonString string ? string.getString() : value.toString();
  }

  public int number(String place) {
    return ((JsonNumber) value(place)).intValueExact();
  }

  public Instant time(String place) {
    return Instant.parse(at(place));
  }

  /** One place of each item of a list; {@code ""} is the item itself. */
  public List<String> each(String list, String place) {
    return items(list).stream()
        .map(item -> place.isEmpty() ? word(item) : word(Places.in(item, place)))
        .toList();
  }

  public List<JsonValue> items(String list) {
    return List.copyOf(value(list).asJsonArray());
  }

  public JsonObject object() {
    return json().asJsonObject();
  }

  private JsonValue value(String place) {
    return Places.in(json(), place);
  }

  private static String word(JsonValue value) {
    return value instanceof JsonString string ? string.getString() : String.valueOf(value);
  }

  private JsonStructure json() {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.read();
    }
  }
}
