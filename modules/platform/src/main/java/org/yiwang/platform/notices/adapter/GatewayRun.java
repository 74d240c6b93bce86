package org.yiwang.platform.notices.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yiwang.platform.Sql;
import org.yiwang.platform.Transactions;
import org.yiwang.platform.notices.Gateway;

/**
 * One round of urgent notices: takes due ones on lease, so that no other node sends them too, and
 * sends them outside of any transaction. What is not taken over is put off by twice as long each
 * time, up to an hour. What was read or withdrawn meanwhile need not go out; what did not get
 * through within a day comes too late, and must not flood people when a gateway opens at last.
 */
@Dependent
public class GatewayRun {

  /** Notices of one round at most. */
  static final int BATCH = 20;

  private static final int ERROR_LENGTH = 500;
  private static final String SETTLED =
      "update platform_notice_delivery set settled = utc_timestamp(6), outcome = ";

  private final Sql sql;
  private final Transactions transactions;
  private final Gateway gateway;

  @Inject
  public GatewayRun(Sql sql, Transactions transactions, Gateway gateway) {
    this.sql = sql;
    this.transactions = transactions;
    this.gateway = gateway;
  }

  /** A full batch was due, so that more may be. */
  boolean once() throws Exception {
    List<Gateway.Message> messages = new ArrayList<>();
    int due =
        transactions.run(
            () -> {
              messages.clear();
              return lease(messages);
            });
    for (Gateway.Message message : messages) {
      send(message);
    }
    return due == BATCH;
  }

  private int lease(List<Gateway.Message> messages) {
    List<Object[]> due =
        sql.query(
            "select notice, told < utc_timestamp(6) - interval 24 hour from"
                + " platform_notice_delivery where outcome is null and due <= utc_timestamp(6)"
                + " order by due limit "
                + BATCH
                + " for update skip locked");
    for (Object[] row : due) {
      UUID notice = (UUID) row[0];
      Object[] told =
          sql.query(
                  "select id, person, kind, subject, path, title, sentence, at, read_at,"
                      + " withdrawn_at from platform_notice where id = ?",
                  notice)
              .get(0);
      String without = reasonNotTo(told, ((Number) row[1]).intValue() != 0);
      if (without == null) {
        sql.update(
            "update platform_notice_delivery set due = utc_timestamp(6) + interval 5 minute"
                + " where notice = ?",
            notice);
        messages.add(message(told));
      } else {
        sql.update(SETTLED + "? where notice = ?", without, notice);
      }
    }
    return due.size();
  }

  private static String reasonNotTo(Object[] told, boolean late) {
    if (told[9] != null) {
      return "withdrawn";
    }
    if (told[8] != null) {
      return "read";
    }
    return late ? "late" : null;
  }

  private void send(Gateway.Message message) throws Exception {
    try {
      gateway.send(message);
    } catch (IOException notTaken) {
      putOff(message.id(), String.valueOf(notTaken.getMessage()));
      return;
    }
    transactions.run(
        () ->
            sql.update(SETTLED + "'sent', attempts = attempts + 1 where notice = ?", message.id()));
  }

  private void putOff(UUID notice, String error) throws Exception {
    String shown = error.substring(0, Math.min(error.length(), ERROR_LENGTH));
    transactions.run(
        () ->
            sql.update(
                "update platform_notice_delivery set attempts = attempts + 1, last_error = ?,"
                    + " due = utc_timestamp(6)"
                    + " + interval least(3600, pow(2, least(attempts, 12))) second"
                    + " where notice = ?",
                shown,
                notice));
  }

  private static Gateway.Message message(Object[] told) {
    return new Gateway.Message(
        (UUID) told[0],
        (UUID) told[1],
        (String) told[2],
        (UUID) told[3],
        (String) told[4],
        (String) told[5],
        (String) told[6],
        ((Timestamp) told[7]).toInstant());
  }
}
