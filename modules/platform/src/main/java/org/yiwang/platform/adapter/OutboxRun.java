package org.yiwang.platform.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.yiwang.platform.Courier;
import org.yiwang.platform.Sql;
import org.yiwang.platform.Transactions;

/**
 * One round of the outbox: takes due letters on lease, so that no other node delivers them too, and
 * delivers them oldest first, outside of any transaction. What is not received is put off by twice
 * as long each time, up to an hour; a lease that nobody ends runs out by itself.
 */
@Dependent
public class OutboxRun {

  /** Letters of one round at most. */
  static final int BATCH = 20;

  private static final int ERROR_LENGTH = 500;

  private final Sql sql;
  private final Transactions transactions;
  private final Courier courier;

  @Inject
  public OutboxRun(Sql sql, Transactions transactions, Courier courier) {
    this.sql = sql;
    this.transactions = transactions;
    this.courier = courier;
  }

  /** How many letters were due; a full batch means that more may be. */
  int once() throws Exception {
    List<Courier.Letter> due = transactions.run(this::lease);
    for (Courier.Letter letter : due) {
      deliver(letter);
    }
    return due.size();
  }

  private List<Courier.Letter> lease() {
    List<Courier.Letter> due =
        sql
            .query(
                "select id, type, version, subject, path, body, at from platform_outbox"
                    + " where delivered is null and due <= utc_timestamp(6)"
                    + " order by due limit "
                    + BATCH
                    + " for update skip locked")
            .stream()
            .map(OutboxRun::letter)
            .toList();
    for (Courier.Letter letter : due) {
      sql.update(
          "update platform_outbox set due = utc_timestamp(6) + interval 5 minute where id = ?",
          letter.id());
    }
    return due;
  }

  private void deliver(Courier.Letter letter) throws Exception {
    try {
      courier.deliver(letter);
    } catch (IOException notReceived) {
      putOff(letter, String.valueOf(notReceived.getMessage()));
      return;
    }
    mark(
        "update platform_outbox set delivered = utc_timestamp(6), attempts = attempts + 1"
            + " where id = ?",
        letter.id());
  }

  private void putOff(Courier.Letter letter, String error) throws Exception {
    String shown = error.substring(0, Math.min(error.length(), ERROR_LENGTH));
    mark(
        "update platform_outbox set attempts = attempts + 1, last_error = ?, due = utc_timestamp(6)"
            + " + interval least(3600, pow(2, least(attempts, 12))) second where id = ?",
        shown,
        letter.id());
  }

  private void mark(String update, Object... values) throws Exception {
    transactions.run(() -> sql.update(update, values));
  }

  private static Courier.Letter letter(Object[] row) {
    return new Courier.Letter(
        (UUID) row[0],
        (String) row[1],
        ((Number) row[2]).intValue(),
        (UUID) row[3],
        (String) row[4],
        (String) row[5],
        ((Timestamp) row[6]).toInstant());
  }
}
