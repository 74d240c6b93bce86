package org.yiwang.platform.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.yiwang.platform.Courier;
import org.yiwang.platform.Transactions;

/**
 * One round of the outbox: claims due letters so that no other node takes them, delivers them
 * oldest first, and puts off what was not received, by twice as long each time up to an hour.
 */
@Dependent
public class OutboxRun {

  /** Letters of one round at most. */
  static final int BATCH = 20;

  private final EntityManager em;
  private final Transactions transactions;
  private final Courier courier;

  @Inject
  public OutboxRun(EntityManager em, Transactions transactions, Courier courier) {
    this.em = em;
    this.transactions = transactions;
    this.courier = courier;
  }

  /** How many letters were due; a full batch means that more may be. */
  int once() throws Exception {
    return transactions.run(
        () -> {
          List<?> due =
              em.createNativeQuery(
                      "select id, type, version, subject, path, body, at from platform_outbox"
                          + " where delivered is null and due <= utc_timestamp(6)"
                          + " order by due limit "
                          + BATCH
                          + " for update skip locked")
                  .getResultList();
          for (Object row : due) {
            deliver(letter((Object[]) row));
          }
          return due.size();
        });
  }

  private void deliver(Courier.Letter letter) throws InterruptedException {
    try {
      courier.deliver(letter);
      em.createNativeQuery(
              "update platform_outbox set delivered = utc_timestamp(6), attempts = attempts + 1"
                  + " where id = ?1")
          .setParameter(1, letter.id())
          .executeUpdate();
    } catch (IOException notReceived) {
      em.createNativeQuery(
              "update platform_outbox set attempts = attempts + 1, last_error = ?2, due ="
                  + " utc_timestamp(6) + interval least(3600, pow(2, least(attempts, 12))) second"
                  + " where id = ?1")
          .setParameter(1, letter.id())
          .setParameter(2, String.valueOf(notReceived.getMessage()))
          .executeUpdate();
    }
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
