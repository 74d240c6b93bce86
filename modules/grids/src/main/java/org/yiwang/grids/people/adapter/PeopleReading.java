package org.yiwang.grids.people.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.grids.people.PersonHistory;
import org.yiwang.grids.people.PersonView;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

/** What a caller may read of people: those of their own units. */
@Dependent
class PeopleReading {

  private final PeopleQueries queries;
  private final Sql sql;

  @Inject
  PeopleReading(PeopleQueries queries, Sql sql) {
    this.queries = queries;
    this.sql = sql;
  }

  List<PersonView> list(PeopleFilter filter, UUID after, int limit) {
    return queries.list(filter, after, limit);
  }

  List<PersonView> ofNumber(Actor actor, String number, LocalDate today) {
    return queries.ofNumber(number, today).stream()
        .filter(view -> actor.scope().contains(lastUnit(view.id())))
        .toList();
  }

  /**
   * @throws Problem {@code people.unknown-person}, {@code access.outside-scope} by where they
   *     belong now, or did last
   */
  PersonView reached(Actor actor, UUID id, LocalDate day) {
    PersonView view =
        queries
            .find(id, day)
            .orElseThrow(() -> Problem.notFound("people.unknown-person", "person", id.toString()));
    actor.mustReach(lastUnit(id));
    return view;
  }

  private UnitPath lastUnit(UUID person) {
    return SqlRows.path(
        sql.query(
                "select unit_path from grids_person_place where person_id = ?"
                    + " order by valid_to desc, valid_from desc limit 1",
                person)
            .get(0)[0]);
  }

  Optional<PersonHistory> history(UUID id) {
    List<PersonHistory.Place> places =
        sql
            .query(
                "select unit_path, household_id, organisation, valid_from, valid_to"
                    + " from grids_person_place where person_id = ? order by valid_from, id",
                id)
            .stream()
            .map(
                row ->
                    new PersonHistory.Place(
                        (String) row[0],
                        SqlRows.id(row[1]),
                        (String) row[2],
                        SqlRows.day(row[3]),
                        SqlRows.span(row[3], row[4]).shownTo()))
            .toList();
    List<PersonHistory.Role> roles =
        sql
            .query(
                "select role, valid_from, valid_to from grids_person_role where person_id = ?"
                    + " order by valid_from, id",
                id)
            .stream()
            .map(
                row ->
                    new PersonHistory.Role(
                        (String) row[0],
                        SqlRows.day(row[1]),
                        SqlRows.span(row[1], row[2]).shownTo()))
            .toList();
    List<PersonHistory.Roll> rolls =
        sql
            .query(
                "select branch_path, group_id, valid_from, valid_to from grids_membership"
                    + " where person_id = ? order by valid_from, id",
                id)
            .stream()
            .map(
                row ->
                    new PersonHistory.Roll(
                        (String) row[0],
                        SqlRows.id(row[1]),
                        SqlRows.day(row[2]),
                        SqlRows.span(row[2], row[3]).shownTo()))
            .toList();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new PersonHistory(id, places, roles, rolls));
  }
}
