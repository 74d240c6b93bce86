package org.yiwang.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;

/** The command log in memory; replies go through JSON as they do in the table. */
final class KeptReplies extends CommandLog {

  private record Row(String bodyHash, String reply) {}

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private boolean forgetting;

  KeptReplies() {
    super(null);
  }

  /** The next row is lost with its transaction. */
  void forgettingOnce() {
    forgetting = true;
  }

  List<String> keys() {
    return List.copyOf(rows.keySet());
  }

  @Override
  public <T> T reply(Command command, Class<T> type) {
    Row row = rows.get(command.key());
    if (row == null) {
      return null;
    }
    if (!row.bodyHash().equals(command.bodyHash())) {
      throw Problem.conflict(KEY_REUSED, "key", command.key());
    }
    return Json.read(row.reply(), type);
  }

  @Override
  void keep(Command command, Object reply) {
    if (forgetting) {
      forgetting = false;
      return;
    }
    rows.put(command.key(), new Row(command.bodyHash(), Json.write(reply)));
  }
}
