package org.yiwang.appeals.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.Appeals;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;

@Dependent
class JpaAppeals implements Appeals {

  private final EntityManager em;

  @Inject
  JpaAppeals(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Appeal> find(UUID id) {
    return Optional.ofNullable(em.find(Appeal.class, id));
  }

  @Override
  public void add(Appeal appeal, Command command) {
    em.persist(appeal);
    update(appeal, command);
  }

  @Override
  public void update(Appeal appeal, Command command) {
    List<AppealEvent> news = appeal.news();
    int sequence = appeal.version() - news.size();
    for (AppealEvent event : news) {
      em.persist(new EventRow(appeal.id(), ++sequence, event, command));
    }
  }

  @Override
  public List<AppealEvent> events(UUID id) {
    return rows(id).stream().map(EventRow::event).toList();
  }

  private List<EventRow> rows(UUID id) {
    return em.createQuery(
            "select e from EventRow e where e.appeal = :id order by e.sequence", EventRow.class)
        .setParameter("id", id)
        .getResultList();
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
    Number last =
        (Number)
            em.createNativeQuery(
                    "insert into platform_series (series, last) values (?1, 1)"
                        + " on duplicate key update last = last + 1 returning last")
                .setParameter(1, series)
                .getSingleResult();
    String number = String.format("%s-%06d", series, last.longValue());
    em.createNativeQuery("insert into appeals_number (number, appeal_id) values (?1, ?2)")
        .setParameter(1, number)
        .setParameter(2, appeal.id())
        .executeUpdate();
    return number;
  }
}
