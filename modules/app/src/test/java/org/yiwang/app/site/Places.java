package org.yiwang.app.site;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Walks into JSON by names and numbers separated by dots. */
public final class Places {

  private Places() {}

  /** Null when it is not there; the value itself for an empty place. */
  public static JsonValue in(JsonValue whole, String place) {
    JsonValue here = whole;
    for (String step : place.isEmpty() ? new String[0] : place.split("\\.")) {
      if (here instanceof JsonObject object) {
        here = object.get(step);
      } else if (here instanceof JsonArray array) {
        here = array.get(Integer.parseInt(step));
      } else {
        return null;
      }
    }
    return here;
  }
}
