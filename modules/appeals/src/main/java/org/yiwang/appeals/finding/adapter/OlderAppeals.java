package org.yiwang.appeals.finding.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.Appeals;
import org.yiwang.appeals.Happened;
import org.yiwang.appeals.finding.KeepingFindable;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;
import org.yiwang.platform.Transactions;

/** Makes appeals findable that are older than the search itself, some at a time. */
@Dependent
public class OlderAppeals {

  private static final int BATCH = 200;
  private static final String MISSING =
      "select a.id, a.path from appeals_appeal a"
          + " left join appeals_search s on s.appeal_id = a.id"
          + " where s.appeal_id is null and a.id > ? order by a.id limit "
          + BATCH;

  private final Sql sql;
  private final Appeals appeals;
  private final KeepingFindable keeping;
  private final Transactions transactions;

  @Inject
  public OlderAppeals(
      Sql sql, Appeals appeals, KeepingFindable keeping, Transactions transactions) {
    this.sql = sql;
    this.appeals = appeals;
    this.keeping = keeping;
    this.transactions = transactions;
  }

  /** The last that was looked at; empty when there is none after this one. */
  Optional<UUID> after(UUID last) throws Exception {
    return transactions.run(() -> some(last));
  }

  private Optional<UUID> some(UUID last) {
    List<Object[]> rows = sql.query(MISSING, last);
    Map<UUID, List<Happened>> lives =
        appeals.histories(rows.stream().map(row -> (UUID) row[0]).toList());
    UUID end = null;
    for (Object[] row : rows) {
      end = (UUID) row[0];
      AppealEvent first = lives.get(end).get(0).event();
      keeping.keep(end, (AppealEvent.Filed) first, new UnitPath((String) row[1]));
    }
    return Optional.ofNullable(end);
  }
}
