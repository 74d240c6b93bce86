package org.yiwang.bench.intake;

/** Processor time in milliseconds. On a machine that others use too, it is steadier than speed. */
record Spent(long driver, long server, long database) {
  static final Spent NOTHING = new Spent(0, 0, 0);

  Spent and(Spent other) {
    return new Spent(driver + other.driver, server + other.server, database + other.database);
  }

  double each(long filings) {
    return (driver + server + database) / (double) filings;
  }

  String described(long filings) {
    return "processor ms each: driver %.2f, server %.2f, database %.2f"
        .formatted(
            driver / (double) filings, server / (double) filings, database / (double) filings);
  }
}
