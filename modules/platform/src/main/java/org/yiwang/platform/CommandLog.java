package org.yiwang.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;

/**
 * The kept reply of every command: actor, key, hash of what was asked, JSON of what was answered.
 */
@Dependent
public class CommandLog {

  static final String KEY_REUSED = "platform.key-reused";

  private final Sql sql;

  @Inject
  public CommandLog(Sql sql) {
    this.sql = sql;
  }

  /**
   * @return the reply kept for this actor and key, or null when there is none
   * @throws Problem {@code platform.key-reused} when the key was used for something else
   */
  public <T> T reply(Command command, Class<T> type) {
    List<Object[]> rows =
        sql.query(
            "select body_hash, reply from platform_command where actor = ? and command_key = ?",
            command.actor().person(),
            command.key());
    if (rows.isEmpty()) {
      return null;
    }
    Object[] row = rows.get(0);
    if (!command.bodyHash().equals(row[0])) {
      throw Problem.conflict(KEY_REUSED, "key", command.key());
    }
    return Json.read((String) row[1], type);
  }

  void keep(Command command, Object reply) {
    sql.update(
        "insert into platform_command (actor, command_key, body_hash, reply, at)"
            + " values (?, ?, ?, ?, ?)",
        command.actor().person(),
        command.key(),
        command.bodyHash(),
        Json.write(reply),
        command.at());
  }
}
