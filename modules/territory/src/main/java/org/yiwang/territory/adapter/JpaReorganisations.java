package org.yiwang.territory.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;
import org.yiwang.platform.WorkingCalendar;
import org.yiwang.territory.Succession;
import org.yiwang.territory.UnitsSucceeded;
import org.yiwang.territory.reorganisation.NewOrder;
import org.yiwang.territory.reorganisation.ReorganisationSummary;
import org.yiwang.territory.reorganisation.ReorganisationView;
import org.yiwang.territory.reorganisation.ReorganisationView.PostMove;
import org.yiwang.territory.reorganisation.ReorganisationView.UnitMove;
import org.yiwang.territory.reorganisation.Reorganisations;

@Dependent
class JpaReorganisations implements Reorganisations {

  private static final String SUMMARY =
      "select r.id, r.kind, r.document, r.effective_on, r.recorded_at, r.actor_name, r.path,"
          + " (select count(*) from territory_reorganisation_step s where s.reorganisation_id = r.id)"
          + " from territory_reorganisation r where ";

  private final EntityManager em;
  private final Sql sql;
  private final Native read;

  @Inject
  JpaReorganisations(EntityManager em, Sql sql, Native read) {
    this.em = em;
    this.sql = sql;
    this.read = read;
  }

  @Override
  public ReorganisationView keep(NewOrder order, UnitsSucceeded done, Set<UUID> founded) {
    em.flush();
    Command command = done.command();
    sql.update(
        "insert into territory_reorganisation"
            + " (id, kind, document, effective_on, path, recorded_at, actor, actor_name)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        command.id(),
        order.kind(),
        order.documentNumber(),
        done.on(),
        place(done.units()),
        command.at(),
        command.actor().person(),
        command.actor().name());
    List<Object[]> steps = new ArrayList<>();
    for (Succession step : done.units()) {
      UUID to = step.to().id();
      steps.add(
          new Object[] {command.id(), steps.size(), step.from().id(), to, founded.contains(to)});
    }
    sql.insert(
        "insert into territory_reorganisation_step"
            + " (reorganisation_id, step, from_unit, to_unit, founded)",
        steps);
    return find(command.id()).map(this::whole).orElseThrow();
  }

  /** The lowest unit that all of them lie in. */
  private static String place(List<Succession> units) {
    List<String> paths =
        units.stream().flatMap(step -> Stream.of(step.from().path(), step.to().path())).toList();
    UnitPath common = new UnitPath(paths.get(0));
    while (!paths.stream().allMatch(common.value().isEmpty() ? any -> true : starts(common))) {
      common = new UnitPath(common.parent());
    }
    return common.value();
  }

  private static java.util.function.Predicate<String> starts(UnitPath common) {
    return path -> path.startsWith(common.value());
  }

  Optional<ReorganisationSummary> find(UUID id) {
    return read.rows(SUMMARY + "r.id = ?1", id).stream().findFirst().map(this::summary);
  }

  /** Newest first. */
  List<ReorganisationSummary> newest(UnitPath under, UUID before, int limit) {
    return read
        .rows(
            SUMMARY
                + "r.path like ?1"
                + (before == null ? "" : " and r.id < ?2")
                + " order by r.id desc limit "
                + limit,
            before == null
                ? new Object[] {under.value() + "%"}
                : new Object[] {under.value() + "%", before})
        .stream()
        .map(this::summary)
        .toList();
  }

  private ReorganisationSummary summary(Object[] row) {
    return new ReorganisationSummary(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        Days.of(row[3]),
        ((Timestamp) row[4]).toInstant(),
        (String) row[5],
        (String) row[6],
        ((Number) row[7]).intValue());
  }

  ReorganisationView whole(ReorganisationSummary summary) {
    return new ReorganisationView(
        summary.id(),
        summary.kind(),
        summary.document(),
        summary.on(),
        summary.recordedAt(),
        summary.by(),
        units(summary.id()),
        posts(summary.id(), handedOver(summary.on(), summary.recordedAt())));
  }

  private static Instant handedOver(LocalDate on, Instant recorded) {
    Instant began = on.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    boolean sameDay = LocalDate.ofInstant(recorded, WorkingCalendar.ZONE).equals(on);
    return sameDay ? recorded : began;
  }

  private List<UnitMove> units(UUID id) {
    return read
        .rows(
            "select f.name, f.code, f.path, t.id, t.name, t.code, t.path, s.founded"
                + " from territory_reorganisation_step s"
                + " join territory_unit f on f.id = s.from_unit"
                + " join territory_unit t on t.id = s.to_unit"
                + " where s.reorganisation_id = ?1 order by s.step",
            id)
        .stream()
        .map(
            row ->
                new UnitMove(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (UUID) row[3],
                    (String) row[4],
                    (String) row[5],
                    (String) row[6],
                    isTrue(row[7])))
        .toList();
  }

  private List<PostMove> posts(UUID id, Instant at) {
    return read
        .rows(
            "select p.id, p.name, p.unit_path, h.id, h.unit_path, d.person_name,"
                + " exists (select 1 from territory_duty n where n.post_id = h.id"
                + " and n.person_id = d.person_id and n.since = d.until)"
                + " from territory_reorganisation_step s"
                + " join territory_unit f on f.id = s.from_unit"
                + " join territory_post p on p.unit_path = f.path"
                + " left join territory_post h on h.id = p.successor"
                + " left join territory_duty d on d.post_id = p.id and d.until >= ?2"
                + " where s.reorganisation_id = ?1 order by s.step, p.role",
            id,
            at)
        .stream()
        .map(
            row ->
                new PostMove(
                    (UUID) row[0],
                    (String) row[1],
                    (String) row[2],
                    (UUID) row[3],
                    (String) row[4],
                    (String) row[5],
                    isTrue(row[6])))
        .toList();
  }

  private static boolean isTrue(Object value) {
    return value instanceof Boolean is ? is : ((Number) value).intValue() == 1;
  }
}
