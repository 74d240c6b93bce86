package org.yiwang.appeals.adapter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.Appeals;
import org.yiwang.appeals.Happened;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

@Dependent
class JpaAppeals implements Appeals {

  private static final String EVENT =
      "insert into appeals_event"
          + " (appeal_id, sequence, type, version, body, at, actor, actor_name)";

  private final EntityManager em;
  private final Sql sql;

  @Inject
  JpaAppeals(EntityManager em, Sql sql) {
    this.em = em;
    this.sql = sql;
  }

  @Override
  public Optional<Appeal> find(UUID id) {
    return Optional.ofNullable(em.find(Appeal.class, id));
  }

  @Override
  public void add(Appeal appeal, Command command) {
    em.persist(appeal);
    em.flush();
    update(List.of(appeal), command);
  }

  /** All events in one statement. */
  @Override
  public void update(List<Appeal> appeals, Command command) {
    List<Object[]> rows = new ArrayList<>();
    for (Appeal appeal : appeals) {
      List<AppealEvent> news = appeal.news();
      int sequence = appeal.version() - news.size();
      for (AppealEvent event : news) {
        rows.add(row(appeal.id(), ++sequence, event, command));
      }
    }
    sql.insert(EVENT, rows);
  }

  private static Object[] row(UUID appeal, int sequence, AppealEvent event, Command command) {
    return new Object[] {
      appeal,
      sequence,
      EventCodec.type(event),
      EventCodec.version(event),
      EventCodec.body(event),
      command.at(),
      command.actor().person(),
      command.actor().name()
    };
  }

  @Override
  public Map<UUID, List<Happened>> histories(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select e from EventRow e where e.appeal in :ids order by e.appeal, e.sequence",
            EventRow.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(groupingBy(EventRow::appeal, mapping(EventRow::happened, toList())));
  }

  @Override
  public String numberOf(UUID id) {
    return (String)
        em.createNativeQuery("select number from appeals_number where appeal_id = ?1")
            .setParameter(1, id)
            .getSingleResult();
  }

  @Override
  public String number(Appeal appeal, UnitPath town, int year) {
    String series = town.value().replace("/", "") + '-' + year;
    Object[] last =
        sql.query(
                "insert into platform_series (series, last) values (?, 1)"
                    + " on duplicate key update last = last + 1 returning last",
                series)
            .get(0);
    String number = String.format("%s-%06d", series, ((Number) last[0]).longValue());
    sql.update("insert into appeals_number (number, appeal_id) values (?, ?)", number, appeal.id());
    return number;
  }
}
