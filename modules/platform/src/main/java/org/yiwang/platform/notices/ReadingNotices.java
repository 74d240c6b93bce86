package org.yiwang.platform.notices;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Does;
import org.yiwang.platform.Sql;
import org.yiwang.platform.UseCase;

/** People read what they were told; each their own. */
@UseCase
public class ReadingNotices {

  /**
   * @param upTo the notice up to which
   * @param readAt when that one was read for the first time
   * @param changed how many were not read before
   */
  public record Read(UUID upTo, Instant readAt, int changed) {}

  private static final String OWN =
      " where person = ? and read_at is null and withdrawn_at is null and ";

  private final Sql sql;

  @Inject
  public ReadingNotices(Sql sql) {
    this.sql = sql;
  }

  /**
   * @throws Problem {@code notices.unknown}, also for another person's
   */
  @Does(value = "notices.read", needs = "")
  public Read read(Command command, UUID notice) {
    Object[] own = own(command, notice);
    int changed =
        sql.update(
            "update platform_notice set read_at = ?" + OWN + "id = ?",
            command.at(),
            command.actor().person(),
            notice);
    return new Read(notice, readAt(own, command), changed);
  }

  /**
   * That one and all before it.
   *
   * @throws Problem {@code notices.unknown}, also for another person's
   */
  @Does(value = "notices.read-all", needs = "")
  public Read readUpTo(Command command, UUID notice) {
    Object[] own = own(command, notice);
    int changed =
        sql.update(
            "update platform_notice set read_at = ?" + OWN + "(at < ? or at = ? and id <= ?)",
            command.at(),
            command.actor().person(),
            own[0],
            own[0],
            notice);
    return new Read(notice, readAt(own, command), changed);
  }

  private Object[] own(Command command, UUID notice) {
    List<Object[]> rows =
        sql.query(
            "select at, read_at from platform_notice where id = ? and person = ?"
                + " and withdrawn_at is null",
            notice,
            command.actor().person());
    if (rows.isEmpty()) {
      throw Problem.notFound("notices.unknown", "notice", notice.toString());
    }
    return rows.get(0);
  }

  private static Instant readAt(Object[] own, Command command) {
    return own[1] == null ? command.at() : ((Timestamp) own[1]).toInstant();
  }
}
