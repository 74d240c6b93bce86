package org.yiwang.app.site;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.yiwang.launcher.database.DatabaseAccess;

/** Business time of a server, moved at will, and what the server then does by itself. */
public final class Clockwork {

  private static final int TRIES = 1200;

  private final Yiwang yiwang;

  public Clockwork(Yiwang yiwang) {
    this.yiwang = yiwang;
  }

  /**
   * Business time of a server that knows nothing yet begins there. Over REST it only ever moves
   * forward; before anything has happened there is nothing that a step back could contradict.
   */
  public static void begin(DatabaseAccess access, Instant there) {
    long ahead = Duration.between(Instant.now(), there).toSeconds();
    try (Connection connection = new Database(access).connection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("update platform_clock set seconds_ahead = " + ahead);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  public Instant now() {
    return yiwang.operator().get("clock").ok().time("now");
  }

  /** Moves on to a moment that is still to come, and lets all that is due then be done. */
  public void reaches(Instant moment) {
    Duration step = Duration.between(now(), moment).plusSeconds(1);
    yiwang.operator().post("clock", Map.of("forward", step.toString())).ok();
    settles();
  }

  /**
   * Waits until the server has thrice looked through all parts of the open matters: whatever was
   * due when this was called is done, and what that made due at once as well.
   */
  public void settles() {
    for (int round = 0; round < 3; round++) {
      String since = yiwang.database().one("select utc_timestamp(6)");
      String behind =
          "select count(*) from appeals_sweep_lease where owner is not null or until < '"
              + since
              + "'";
      await("no round of the sweep came to an end", () -> "0".equals(one(behind)));
    }
  }

  /** The bodies of all events of a kind in a matter, in order. */
  public List<String> bodies(UUID appeal, String type) {
    return yiwang
        .database()
        .rows(
            "select body from appeals_event where appeal_id = '"
                + appeal
                + "' and type = '"
                + type
                + "' order by sequence")
        .stream()
        .map(row -> row.get(0))
        .toList();
  }

  private String one(String sql) {
    return yiwang.database().one(sql);
  }

  private static void await(String otherwise, BooleanSupplier reached) {
    for (int i = 0; i < TRIES; i++) {
      if (reached.getAsBoolean()) {
        return;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
    throw new AssertionError(otherwise);
  }
}
