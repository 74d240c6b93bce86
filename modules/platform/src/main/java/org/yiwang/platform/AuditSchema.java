package org.yiwang.platform;

/** The schema beside the main one in which audit rows are kept: its name with {@code _audit}. */
public final class AuditSchema {

  private AuditSchema() {}

  /**
   * @throws IllegalArgumentException unless the name is a plain identifier
   */
  public static String of(String database) {
    if (!database.matches("[a-z][a-z0-9_]{0,50}")) {
      throw new IllegalArgumentException("YIWANG_DB_NAME: " + database);
    }
    return database + "_audit";
  }
}
