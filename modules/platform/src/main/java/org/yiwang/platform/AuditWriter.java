package org.yiwang.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;

/**
 * Who did what, when and with which result, in a schema where the application may only insert and
 * read. Written in the change's own transaction; a refusal is written in one of its own.
 */
@Dependent
public class AuditWriter {

  private final Sql sql;
  private final String insert;

  @Inject
  public AuditWriter(Sql sql, @ConfigProperty(name = "yiwang.db.name") String database) {
    this.sql = sql;
    this.insert =
        "insert into "
            + AuditSchema.of(database)
            + ".audit_entry (id, at, business_at, actor, actor_name, scope, action, subject,"
            + " command_key, result) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  }

  /** Done, in the transaction at hand. */
  public void done(Command command, String action, UUID subject) {
    write(command, action, subject, "done");
  }

  /** Not done, and why. */
  public void refused(Command command, String action, UUID subject, String code) {
    write(command, action, subject, code);
  }

  private void write(Command command, String action, UUID subject, String result) {
    sql.update(
        insert,
        Ids.next(),
        Instant.now(),
        command.at(),
        command.actor().person(),
        command.actor().name(),
        command.actor().scope().value(),
        action,
        subject,
        command.key(),
        result);
  }
}
