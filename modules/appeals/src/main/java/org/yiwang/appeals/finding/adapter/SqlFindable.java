package org.yiwang.appeals.finding.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.finding.Findable;
import org.yiwang.appeals.finding.Units;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

@Dependent
class SqlFindable implements Findable {

  private final Sql sql;

  @Inject
  SqlFindable(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(Entry entry) {
    sql.insert(
        "insert into appeals_search (appeal_id, person_hash, phone_hash, units, pairs)",
        List.<Object[]>of(
            new Object[] {
              entry.appeal(), entry.personHash(), entry.phoneHash(), entry.units(), entry.pairs()
            }),
        "on duplicate key update appeal_id = appeal_id");
  }

  @Override
  public void move(UUID appeal, UnitPath place) {
    sql.update("update appeals_search set units = ? where appeal_id = ?", Units.of(place), appeal);
  }
}
