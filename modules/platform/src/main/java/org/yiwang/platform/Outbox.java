package org.yiwang.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Published;

/** Keeps news for the world outside, in the transaction that made it true. */
@Dependent
public class Outbox {

  private final EntityManager em;

  @Inject
  public Outbox(EntityManager em) {
    this.em = em;
  }

  void keep(@Observes Published news) {
    em.createNativeQuery(
            "insert into platform_outbox (id, type, version, subject, path, body, at, due)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, utc_timestamp(6))")
        .setParameter(1, Ids.next())
        .setParameter(2, news.type())
        .setParameter(3, news.version())
        .setParameter(4, news.subject())
        .setParameter(5, news.path().value())
        .setParameter(6, news.body())
        .setParameter(7, news.at())
        .executeUpdate();
  }
}
