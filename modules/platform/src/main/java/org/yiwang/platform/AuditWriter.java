package org.yiwang.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;

/**
 * Who did what, when and with which result, in a schema where the application may only insert and
 * read. Written in the change's own transaction; a refusal is written in one of its own.
 */
@Dependent
public class AuditWriter {

  private final EntityManager em;
  private final String insert;

  @Inject
  public AuditWriter(EntityManager em, @ConfigProperty(name = "yiwang.db.name") String database) {
    this.em = em;
    this.insert =
        "insert into "
            + AuditSchema.of(database)
            + ".audit_entry (id, at, business_at, actor, actor_name, scope, action, subject,"
            + " command_key, result) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
  }

  void done(Command command, String action) {
    write(command, action, "done");
  }

  void refused(Command command, String action, String code) {
    write(command, action, code);
  }

  private void write(Command command, String action, String result) {
    em.createNativeQuery(insert)
        .setParameter(1, Ids.next())
        .setParameter(2, Instant.now())
        .setParameter(3, command.at())
        .setParameter(4, command.actor().person())
        .setParameter(5, command.actor().name())
        .setParameter(6, command.actor().scope().value())
        .setParameter(7, action)
        .setParameter(8, command.id())
        .setParameter(9, command.key())
        .setParameter(10, result)
        .executeUpdate();
  }
}
