package org.yiwang.grids.leading.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.decisions.Facts;
import org.yiwang.grids.leading.Completeness;
import org.yiwang.grids.leading.CrewGap;
import org.yiwang.grids.leading.CrewPolicy;
import org.yiwang.grids.leading.CrewView;
import org.yiwang.grids.leading.CrewView.Answering;
import org.yiwang.grids.leading.CrewView.SeatView;
import org.yiwang.grids.leading.Eligibility;
import org.yiwang.grids.leading.InstructorView;
import org.yiwang.grids.leading.Seat;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;
import org.yiwang.platform.WorkingCalendar;
import org.yiwang.territory.DutyHistory;
import org.yiwang.territory.DutyView;
import org.yiwang.territory.PostView;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/** Crews, gaps and workloads, read straight into views. */
@Dependent
class CrewQueries {

  private static final String GRID =
      "select g.id, g.path, g.name, g.valid_from, l.id, l.person_id, l.vacant_since,"
          + " t.person_id, t.vacant_since, v.person_id, v.vacant_since"
          + " from territory_grid g"
          + " left join territory_standing_post l on l.unit_path = g.path and l.role = ?"
          + " left join territory_standing_post t on t.unit_path = g.path and t.role = ?"
          + " left join territory_standing_post v on v.unit_path = g.path and v.role = ?"
          + " where g.valid_to is null and g.path like ? and g.path > ?"
          + " and (l.person_id is null or t.person_id is null or v.person_id is null)"
          + " order by g.path limit ?";

  private final Sql sql;
  private final Territory territory;
  private final DutyHistory duties;
  private final Completeness completeness;
  private final CrewPolicy policy;

  @Inject
  CrewQueries(
      Sql sql,
      Territory territory,
      DutyHistory duties,
      Completeness completeness,
      CrewPolicy policy) {
    this.sql = sql;
    this.territory = territory;
    this.duties = duties;
    this.completeness = completeness;
    this.policy = policy;
  }

  CrewView crew(UnitView grid, Instant at) {
    Map<String, PostView> posts =
        duties.posts(grid.unitPath(), at).stream()
            .collect(Collectors.toMap(PostView::role, Function.identity()));
    List<DutyView> past = duties.of(grid.unitPath());
    List<SeatView> seats =
        Stream.of(Seat.values()).map(seat -> seat(seat, posts.get(seat.role()), past, at)).toList();
    Optional<PostView> answering =
        Optional.ofNullable(posts.get(Seat.LEADER.role()))
            .flatMap(post -> territory.answering(post.id(), at));
    Completeness.Finding finding =
        completeness.of(
            seats.get(0).personId() != null,
            answering.isPresent(),
            seats.get(1).personId() != null,
            seats.get(2).personId() != null);
    return new CrewView(
        grid.id(),
        grid.path(),
        seats,
        answering.map(CrewQueries::answering).orElse(null),
        finding.verdict(),
        finding.lacking(),
        finding.explanation());
  }

  private static Answering answering(PostView post) {
    return new Answering(
        post.id(), post.unitPath(), post.role(), post.name(), post.personId(), post.personName());
  }

  private SeatView seat(Seat seat, PostView post, List<DutyView> past, Instant at) {
    if (post == null || post.personId() == null) {
      UUID id = post == null ? null : post.id();
      return new SeatView(seat.role(), id, null, null, null, null, null);
    }
    Instant since =
        past.stream()
            .filter(duty -> duty.postId().equals(post.id()) && !duty.since().isAfter(at))
            .reduce((earlier, later) -> later)
            .map(DutyView::since)
            .orElse(null);
    List<Object[]> kept =
        sql.query(
            "select a.reason, a.id from grids_appointment a where a.post_id = ?"
                + " and a.person_id = ? order by a.id desc limit 1",
            post.id(),
            post.personId());
    return new SeatView(
        seat.role(),
        post.id(),
        post.personId(),
        post.personName(),
        since,
        kept.isEmpty() ? null : (String) kept.get(0)[0],
        kept.isEmpty() ? null : (UUID) kept.get(0)[1]);
  }

  List<DutyView> history(UnitPath grid) {
    return duties.of(grid).stream().filter(duty -> Seat.ofRole(duty.role()).isPresent()).toList();
  }

  /** In the order of paths; what the rules call complete is passed over. */
  List<CrewGap> gaps(UnitPath under, String after, int limit, Instant now) {
    List<CrewGap> gaps = new ArrayList<>();
    String from = after == null ? "" : after;
    Completeness asked = completeness.ofMany();
    while (gaps.size() < limit) {
      List<Object[]> rows =
          sql.query(
              GRID,
              Seat.LEADER.role(),
              Seat.TOWN_INSTRUCTOR.role(),
              Seat.VILLAGE_INSTRUCTOR.role(),
              under.value() + "%",
              from,
              limit);
      rows.stream().map(row -> gap(asked, row, now)).flatMap(Optional::stream).forEach(gaps::add);
      if (rows.size() < limit) {
        break;
      }
      from = (String) rows.get(rows.size() - 1)[1];
    }
    return gaps.subList(0, Math.min(limit, gaps.size()));
  }

  private Optional<CrewGap> gap(Completeness asked, Object[] row, Instant now) {
    UUID leaderPost = (UUID) row[4];
    Optional<PostView> answering =
        leaderPost == null ? Optional.empty() : territory.answering(leaderPost);
    Completeness.Finding finding =
        asked.of(row[5] != null, answering.isPresent(), row[7] != null, row[9] != null);
    if (finding.complete()) {
      return Optional.empty();
    }
    Instant founded =
        ((java.sql.Date) row[3]).toLocalDate().atStartOfDay(WorkingCalendar.ZONE).toInstant();
    Instant since =
        Stream.of(new int[] {5, 6}, new int[] {7, 8}, new int[] {9, 10})
            .filter(pair -> row[pair[0]] == null)
            .map(pair -> row[pair[1]] == null ? founded : SqlCrewPosts.instant(row[pair[1]]))
            .min(Instant::compareTo)
            .orElse(founded);
    return Optional.of(
        new CrewGap(
            (UUID) row[0],
            (String) row[1],
            (String) row[2],
            finding.presence(),
            answering.map(PostView::personName).orElse(null),
            finding.lacking(),
            since,
            Math.max(0, Duration.between(since, now).toDays()),
            finding.explanation()));
  }

  /** Whoever instructs a grid under a unit, with all the grids they instruct anywhere. */
  List<InstructorView> instructors(UnitPath under, UUID after, int limit) {
    return sql
        .query(
            "select person_id, max(person_name), count(distinct unit_path)"
                + " from territory_standing_post"
                + " where role in (?, ?) and person_id is not null and person_id > ?"
                + " group by person_id having sum(unit_path like ?) > 0"
                + " order by person_id limit ?",
            Seat.TOWN_INSTRUCTOR.role(),
            Seat.VILLAGE_INSTRUCTOR.role(),
            after == null ? new UUID(0, 0) : after,
            under.value() + "%",
            limit)
        .stream()
        .map(this::instructor)
        .toList();
  }

  private InstructorView instructor(Object[] row) {
    int grids = ((Number) row[2]).intValue();
    Eligibility answer = policy.workload(Facts.of("grids", (long) grids));
    return new InstructorView(
        (UUID) row[0], (String) row[1], grids, answer.verdict(), answer.sentence());
  }
}
