package org.yiwang.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;

/**
 * The kept reply of every command: actor, key, hash of what was asked, JSON of what was answered.
 */
@Dependent
public class CommandLog {

  static final String KEY_REUSED = "platform.key-reused";

  private final EntityManager em;

  @Inject
  public CommandLog(EntityManager em) {
    this.em = em;
  }

  /**
   * @return the reply kept for this actor and key, or null when there is none
   * @throws Problem {@code platform.key-reused} when the key was used for something else
   */
  public <T> T reply(Command command, Class<T> type) {
    List<?> rows =
        em.createNativeQuery(
                "select body_hash, reply from platform_command where actor = ?1 and command_key = ?2")
            .setParameter(1, command.actor().person())
            .setParameter(2, command.key())
            .getResultList();
    if (rows.isEmpty()) {
      return null;
    }
    Object[] row = (Object[]) rows.get(0);
    if (!command.bodyHash().equals(row[0])) {
      throw Problem.conflict(KEY_REUSED, "key", command.key());
    }
    return Json.read((String) row[1], type);
  }

  void keep(Command command, Object reply) {
    em.createNativeQuery(
            "insert into platform_command (actor, command_key, body_hash, reply, at)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, command.actor().person())
        .setParameter(2, command.key())
        .setParameter(3, command.bodyHash())
        .setParameter(4, Json.write(reply))
        .setParameter(5, command.at())
        .executeUpdate();
  }
}
