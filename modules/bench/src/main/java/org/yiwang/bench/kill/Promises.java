package org.yiwang.bench.kill;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yiwang.bench.stand.Door;
import org.yiwang.bench.stand.Line;
import org.yiwang.bench.stand.Reply;

/** Whether everything that was acknowledged is there, once, as it was promised. */
final class Promises {
  private final Journal journal;
  private final Map<String, Acknowledged> promised;

  Promises(Journal journal) {
    this.journal = journal;
    this.promised = journal.acknowledged();
  }

  List<Check> check(Connection connection, Door door) throws SQLException, IOException {
    Map<String, Acknowledged> kept = kept(connection);
    return List.of(
        new Check("nothing is left unanswered", promised.size(), List.copyOf(journal.unanswered())),
        new Check("no answer was a surprise", promised.size(), journal.surprises()),
        new Check(
            "every acknowledged key is kept with its id and number", promised.size(), broken(kept)),
        new Check("no key is kept that was not acknowledged", kept.size(), beyond(kept)),
        new Check("every id and number was promised once", promised.size(), promisedTwice()),
        new Check(
            "a retried key sent once more gives the same reply",
            journal.retried().size(),
            sentOnceMore(door)));
  }

  private static Map<String, Acknowledged> kept(Connection connection) throws SQLException {
    Map<String, Acknowledged> kept = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select command_key, reply from platform_command"
                    + " where command_key like 'kill-%'")) {
      while (rows.next()) {
        kept.put(
            rows.getString(1),
            Acknowledged.of(Json.createReader(new StringReader(rows.getString(2))).readObject()));
      }
    }
    return kept;
  }

  private List<String> broken(Map<String, Acknowledged> kept) {
    return promised.entrySet().stream()
        .filter(promise -> !promise.getValue().equals(kept.get(promise.getKey())))
        .map(promise -> promise + " but " + kept.get(promise.getKey()))
        .toList();
  }

  private List<String> beyond(Map<String, Acknowledged> kept) {
    return kept.keySet().stream().filter(key -> !promised.containsKey(key)).toList();
  }

  private List<String> promisedTwice() {
    List<String> twice = new ArrayList<>();
    Set<String> ids = promised.values().stream().map(Acknowledged::id).collect(Collectors.toSet());
    Set<String> numbers =
        promised.values().stream().map(Acknowledged::number).collect(Collectors.toSet());
    if (ids.size() != promised.size() || numbers.size() != promised.size()) {
      twice.add("%d ids, %d numbers".formatted(ids.size(), numbers.size()));
    }
    return twice;
  }

  private List<String> sentOnceMore(Door door) throws IOException {
    List<String> others = new ArrayList<>();
    try (Line line = door.open()) {
      for (Journal.Sent sent : journal.retried()) {
        Reply reply = line.post("appeals", sent.key(), sent.body());
        if (!reply.good() || !Acknowledged.of(reply.json()).equals(promised.get(sent.key()))) {
          others.add(sent.key() + " " + reply.described());
        }
      }
    }
    return others;
  }
}
