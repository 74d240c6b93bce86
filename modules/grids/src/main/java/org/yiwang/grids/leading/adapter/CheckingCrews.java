package org.yiwang.grids.leading.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiwang.grids.leading.Board;
import org.yiwang.grids.leading.Boards;
import org.yiwang.grids.leading.Candidacy;
import org.yiwang.grids.leading.CrewFinding;
import org.yiwang.grids.leading.Requalifying;
import org.yiwang.grids.leading.Requalifying.Fault;
import org.yiwang.grids.leading.Seat;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

/**
 * The standing check of crews: asks the rules in force about everybody who has a seat, whatever
 * they said when it was taken, so that new rules, roles that were lost and moves show at once.
 * Computed anew each time, page by page; people in the same position are asked about once.
 */
@Dependent
class CheckingCrews {

  private static final int BATCH = 500;

  private record Held(
      UUID post,
      String key,
      UnitPath path,
      String grid,
      UUID gridId,
      Seat seat,
      UUID person,
      String name) {}

  private record Kept(UUID decision, boolean explained) {}

  private final Sql sql;
  private final Boards boards;
  private final Candidacy candidacy;

  @Inject
  CheckingCrews(Sql sql, Boards boards, Candidacy candidacy) {
    this.sql = sql;
    this.boards = boards;
    this.candidacy = candidacy;
  }

  /** In the order of grids and roles, from after one {@link #key} on. */
  List<CrewFinding> findings(UnitPath under, String after, int limit, LocalDate today) {
    Candidacy asked = candidacy.ofMany();
    List<CrewFinding> found = new ArrayList<>();
    String last = after == null ? "" : after;
    List<Held> batch;
    do {
      batch = held(under, last);
      Board board = board(batch, today);
      Map<UUID, Kept> kept = kept(batch);
      Requalifying requalifying = new Requalifying(asked, board);
      for (Held one : batch) {
        last = one.key();
        Kept appointed = kept.getOrDefault(one.post(), new Kept(null, false));
        Fault fault =
            requalifying.of(
                one.seat(), one.path(), one.person(), one.name(), appointed.explained());
        if (fault != null) {
          found.add(finding(one, fault, appointed));
        }
        if (found.size() == limit) {
          return found;
        }
      }
    } while (batch.size() == BATCH);
    return found;
  }

  /** Where a page ends. */
  static String key(CrewFinding finding) {
    return finding.gridPath() + finding.role();
  }

  private List<Held> held(UnitPath under, String after) {
    return sql
        .query(
            "select p.id, concat(p.unit_path, p.role), p.unit_path, u.name, u.id, p.role,"
                + " p.person_id, p.person_name from territory_standing_post p"
                + " join territory_grid u on u.path = p.unit_path"
                + " where p.role in (?, ?, ?) and p.person_id is not null and p.unit_path like ?"
                + " and concat(p.unit_path, p.role) > ?"
                + " order by concat(p.unit_path, p.role) limit "
                + BATCH,
            Seat.LEADER.role(),
            Seat.TOWN_INSTRUCTOR.role(),
            Seat.VILLAGE_INSTRUCTOR.role(),
            under.value() + "%",
            after)
        .stream()
        .map(
            row ->
                new Held(
                    (UUID) row[0],
                    (String) row[1],
                    new UnitPath((String) row[2]),
                    (String) row[3],
                    (UUID) row[4],
                    Seat.ofRole((String) row[5]).orElseThrow(),
                    (UUID) row[6],
                    (String) row[7]))
        .toList();
  }

  private Board board(List<Held> batch, LocalDate today) {
    return boards.load(
        batch.stream().map(Held::person).distinct().toList(),
        batch.stream().map(Held::path).distinct().toList(),
        today);
  }

  /** Why each of them could take the seat: the latest appointment of who is there now. */
  private Map<UUID, Kept> kept(List<Held> batch) {
    Map<UUID, Kept> kept = new HashMap<>();
    if (batch.isEmpty()) {
      return kept;
    }
    String places = Sql.places(batch.size());
    sql.query(
            "select a.post_id, a.id, a.reason from grids_appointment a"
                + " join territory_standing_post p on p.id = a.post_id"
                + " and p.person_id = a.person_id where a.post_id in "
                + places
                + " order by a.id",
            batch.stream().map(Held::post).toArray())
        .forEach(row -> kept.put((UUID) row[0], new Kept((UUID) row[1], row[2] != null)));
    return kept;
  }

  private static CrewFinding finding(Held held, Fault fault, Kept kept) {
    return new CrewFinding(
        held.gridId(),
        held.path().value(),
        held.grid(),
        held.post(),
        held.seat().role(),
        held.person(),
        held.name(),
        fault.kind(),
        fault.verdict(),
        kept.decision(),
        fault.explanation());
  }
}
