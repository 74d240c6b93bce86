package org.yiwang.grids.leading.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.yiwang.grids.leading.Appointment;
import org.yiwang.grids.leading.Appointments;
import org.yiwang.platform.Sql;
import org.yiwang.rulebook.DecisionLog;
import org.yiwang.rulebook.StoredDecision;

@Dependent
class SqlAppointments implements Appointments {

  private final Sql sql;
  private final DecisionLog log;

  @Inject
  SqlAppointments(Sql sql, DecisionLog log) {
    this.sql = sql;
    this.log = log;
  }

  @Override
  public void keep(Collection<Appointment> made) {
    List<StoredDecision> decisions =
        made.stream().flatMap(one -> one.decisions().stream()).toList();
    log.keep(decisions);
    List<Object[]> rows =
        made.stream()
            .map(
                one ->
                    new Object[] {
                      one.id(),
                      one.grid(),
                      one.path().value(),
                      one.post(),
                      one.seat().role(),
                      one.person(),
                      one.reason()
                    })
            .toList();
    sql.insert(
        "insert into grids_appointment (id, grid_id, grid_path, post_id, role, person_id, reason)",
        rows);
  }
}
