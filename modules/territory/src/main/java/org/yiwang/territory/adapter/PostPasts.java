package org.yiwang.territory.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.yiwang.platform.WorkingCalendar;
import org.yiwang.territory.PostView;
import org.yiwang.territory.UnitName;
import org.yiwang.territory.answering.Answering;
import org.yiwang.territory.answering.PostHistory;
import org.yiwang.territory.answering.PostPast;
import org.yiwang.territory.answering.PostPast.DutyPast;
import org.yiwang.territory.answering.PostPast.FallbackPast;

/** Reads all that was recorded about posts. */
@Dependent
class PostPasts {

  private static final String OPEN = "9999-12-31";

  private final Native sql;

  @Inject
  PostPasts(Native sql) {
    this.sql = sql;
  }

  PostHistory history(PostView post) {
    List<UUID> predecessors =
        sql
            .rows("select id, role from territory_post where successor = ?1 order by id", post.id())
            .stream()
            .map(row -> (UUID) row[0])
            .toList();
    return new PostHistory(
        post, predecessors, of(post.id()).successor(), new Answering(this::of).of(post.id()));
  }

  private PostPast of(UUID id) {
    List<DutyPast> duties = duties(id);
    List<FallbackPast> fallbacks = fallbacks(id);
    Object[] row =
        sql.rows(
                "select name, opened_on, closed_on, successor from territory_post where id = ?1",
                id)
            .get(0);
    LocalDate closedOn = Days.of(row[2]);
    Instant closed = closedOn.equals(UnitName.OPEN) ? null : lastInstant(duties, closedOn);
    return new PostPast(
        id,
        (String) row[0],
        duties,
        fallbacks,
        firstInstant(duties, fallbacks, Days.of(row[1])),
        closed,
        (UUID) row[3]);
  }

  /** A successor made in the middle of its first day begins with what it took over. */
  private static Instant firstInstant(
      List<DutyPast> duties, List<FallbackPast> fallbacks, LocalDate openedOn) {
    return Stream.concat(
            duties.stream().map(DutyPast::since), fallbacks.stream().map(FallbackPast::since))
        .filter(at -> day(at).equals(openedOn))
        .min(Instant::compareTo)
        .orElse(startOf(openedOn));
  }

  private static Instant lastInstant(List<DutyPast> duties, LocalDate closedOn) {
    return duties.stream()
        .map(DutyPast::until)
        .filter(at -> at != null && day(at).equals(closedOn))
        .max(Instant::compareTo)
        .orElse(startOf(closedOn));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, WorkingCalendar.ZONE);
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
  }

  private List<DutyPast> duties(UUID post) {
    return sql
        .rows(
            "select person_id, person_name, since, until, reason from territory_duty"
                + " where post_id = ?1 order by since, until",
            post)
        .stream()
        .map(
            row ->
                new DutyPast(
                    (UUID) row[0],
                    (String) row[1],
                    instant(row[2]),
                    instant(row[3]),
                    (String) row[4]))
        .toList();
  }

  private List<FallbackPast> fallbacks(UUID post) {
    return sql
        .rows(
            "select fallback_post, since, if(until >= '"
                + OPEN
                + "', null, until) from territory_fallback where post_id = ?1 order by since",
            post)
        .stream()
        .map(row -> new FallbackPast((UUID) row[0], instant(row[1]), instant(row[2])))
        .toList();
  }

  private static Instant instant(Object value) {
    return value == null ? null : ((Timestamp) value).toInstant();
  }
}
