package org.yiwang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Published;

/** Keeps news for the world outside, in the transaction that made it true. */
@ApplicationScoped
public class Outbox {

  private final Sql sql;

  Outbox() {
    this(null);
  }

  @Inject
  public Outbox(Sql sql) {
    this.sql = sql;
  }

  void keep(@Observes Published news) {
    sql.update(
        "insert into platform_outbox (id, type, version, subject, path, body, at, due)"
            + " values (?, ?, ?, ?, ?, ?, ?, utc_timestamp(6))",
        Ids.next(),
        news.type(),
        news.version(),
        news.subject(),
        news.path().value(),
        news.body(),
        news.at());
  }
}
