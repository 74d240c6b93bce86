package org.yiwang.app;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.yiwang.platform.AuditSchema;

/**
 * Before anything else starts: the JVM must run in UTC, and each module's tables are brought up to
 * date, forward only, each with a history of its own.
 */
@ApplicationScoped
public class Migrations {

  private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

  /** In the order of the arrows between modules. */
  private static final List<String> MODULES =
      List.of("platform", "territory", "rulebook", "grids", "appeals", "integration");

  @Resource(lookup = "jdbc/yiwangMigration")
  private DataSource database;

  @Inject
  @ConfigProperty(name = "yiwang.db.name")
  private String schema;

  void run(@Observes @Priority(100) @Initialized(ApplicationScoped.class) ServletContext war) {
    mustRunInUtc();
    migrate("audit", AuditSchema.of(schema));
    MODULES.forEach(module -> migrate(module, schema));
  }

  private static void mustRunInUtc() {
    if (!TimeZone.getDefault().hasSameRules(TimeZone.getTimeZone(ZoneOffset.UTC))) {
      throw new IllegalStateException(
          "the JVM runs in " + TimeZone.getDefault().getID() + ", not UTC: -Duser.timezone=UTC");
    }
  }

  private void migrate(String module, String into) {
    int done =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(database)
            .defaultSchema(into)
            .schemas(into)
            .createSchemas(false)
            .table("flyway_" + module)
            .locations("classpath:db/migration/" + module)
            .failOnMissingLocations(true)
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .load()
            .migrate()
            .migrationsExecuted;
    LOG.info(() -> module + ": " + done + " migrations");
  }
}
