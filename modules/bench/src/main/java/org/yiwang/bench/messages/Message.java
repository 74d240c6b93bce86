package org.yiwang.bench.messages;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** One message of the file. */
record Message(String id, String user, String title, Instant saidAt, String detail) {

  String key() {
    return "message-" + id;
  }

  byte[] body(List<String> households) {
    return Json.createObjectBuilder()
        .add("householdId", households.get(Math.floorMod(user.hashCode(), households.size())))
        .add("channel", "online")
        .add("title", title)
        .add("content", detail)
        .add("reportedAt", saidAt.toString())
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Equal for messages that say the same words. */
  String words() {
    return title.strip() + '\n' + detail.strip();
  }
}
