package org.yiwang.launcher.database;

import java.util.Map;

/** Where a main schema is and how its two users log in; the audit schema lies beside it. */
public record DatabaseAccess(
    String host,
    int port,
    String schema,
    String user,
    String password,
    String migrationUser,
    String migrationPassword) {

  public String auditSchema() {
    return schema + "_audit";
  }

  /** For the application's user; {@code user} and {@code password} are given at connection. */
  public String jdbcUrl() {
    return "jdbc:mariadb://%s:%d/%s?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
        .formatted(host, port, schema);
  }

  /** The environment variables by which the server finds this schema. */
  public Map<String, String> environment() {
    return Map.of(
        "YIWANG_DB_HOST", host,
        "YIWANG_DB_PORT", Integer.toString(port),
        "YIWANG_DB_NAME", schema,
        "YIWANG_DB_USER", user,
        "YIWANG_DB_PASSWORD", password,
        "YIWANG_DB_MIGRATION_USER", migrationUser,
        "YIWANG_DB_MIGRATION_PASSWORD", migrationPassword);
  }
}
