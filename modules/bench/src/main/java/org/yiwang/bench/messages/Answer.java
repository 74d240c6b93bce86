package org.yiwang.bench.messages;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;

/** What was answered to one message. */
record Answer(Message message, JsonObject receipt, long finishedNanos) {

  /** Code and Chinese name of one of the labels; a dash when nobody has decided it yet. */
  String label(String name) {
    return receipt.get(name) instanceof JsonObject label
        ? label.getString("code") + " " + label.getString("name")
        : "-";
  }

  String status() {
    return receipt.getString("status") + " " + receipt.getString("statusName");
  }

  List<JsonObject> decisions() {
    return receipt.getJsonArray("decisions").getValuesAs(JsonObject.class);
  }

  /** The decision of triage, always the first. */
  JsonObject triage() {
    return decisions().get(0);
  }

  boolean undecided() {
    return !strings(triage(), "missing").isEmpty();
  }

  static List<String> strings(JsonObject object, String name) {
    return object.containsKey(name) && object.get(name) != JsonValue.NULL
        ? object.getJsonArray(name).getValuesAs(JsonString::getString)
        : List.of();
  }
}
