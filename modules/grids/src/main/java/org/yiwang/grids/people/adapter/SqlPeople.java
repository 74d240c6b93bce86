package org.yiwang.grids.people.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.yiwang.grids.people.Belonging;
import org.yiwang.grids.people.Departure;
import org.yiwang.grids.people.HeldRole;
import org.yiwang.grids.people.Identity;
import org.yiwang.grids.people.Membership;
import org.yiwang.grids.people.People;
import org.yiwang.grids.people.Person;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sealed;
import org.yiwang.platform.Sql;

/** Loads and writes many people with a handful of statements. */
@Dependent
class SqlPeople implements People {

  private static final String PERSON =
      "select id, name, id_number_cipher, id_number_hash, phone_cipher, phone_hash, gone_on,"
          + " departure from grids_person where ";
  private static final String FRESH =
      "insert into grids_person (id, name, id_number_cipher, id_number_hash, phone_cipher,"
          + " phone_hash, gone_on, departure)";
  private static final String FORMER =
      "insert into grids_person_former (id, person_id, name, id_number_cipher, id_number_hash,"
          + " phone_cipher)";
  private static final String PLACE =
      "insert into grids_person_place (valid_from, valid_to, id, person_id, unit_path,"
          + " household_id, organisation)";
  private static final String ROLE =
      "insert into grids_person_role (valid_from, valid_to, id, person_id, role)";
  private static final String ROLL =
      "insert into grids_membership (valid_from, valid_to, id, person_id, branch_path, group_id,"
          + " joined_on)";

  private final Sql sql;

  @Inject
  SqlPeople(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Person> ofIds(Collection<UUID> ids) {
    return where("id in ", ids, " for update");
  }

  @Override
  public List<Person> ofIdNumbers(Collection<byte[]> hashes) {
    return where("id_number_hash in ", hashes, " for update");
  }

  @Override
  public Set<UUID> registered(Collection<UUID> ids) {
    Set<UUID> found = new HashSet<>();
    for (List<UUID> chunk : SqlRows.chunks(ids)) {
      found.addAll(
          ids(
              "select id from grids_person where id in " + Sql.places(chunk.size()),
              chunk.toArray()));
    }
    return found;
  }

  @Override
  public List<Person> lookAt(Collection<byte[]> hashes) {
    return where("id_number_hash in ", hashes, "");
  }

  @Override
  public List<Registered> registeredIn(UnitPath unit) {
    return sql
        .query(
            "select p.id, p.name, p.id_number_hash from grids_person_place s"
                + " join grids_person p on p.id = s.person_id"
                + " where s.unit_path = ? and s.lasts = 1 order by p.id",
            unit.value())
        .stream()
        .map(row -> new Registered(SqlRows.id(row[0]), (String) row[1], (byte[]) row[2]))
        .toList();
  }

  @Override
  public List<Person> attachedTo(UnitPath unit) {
    return ofIds(
        ids(
            "select person_id from grids_person_place where unit_path like ? and lasts = 1"
                + " union select person_id from grids_membership where branch_path like ?"
                + " and lasts = 1",
            unit.value() + "%",
            unit.value() + "%"));
  }

  @Override
  public List<Person> inGroup(UUID group) {
    return ofIds(
        ids("select person_id from grids_membership where group_id = ? and lasts = 1", group));
  }

  private List<UUID> ids(String query, Object... values) {
    return sql.query(query, values).stream().map(row -> SqlRows.id(row[0])).toList();
  }

  /** Locked in the order of their ids, so that two who lock several never wait in a circle. */
  private List<Person> where(String condition, Collection<?> values, String lock) {
    List<Person> people = new ArrayList<>();
    for (List<?> chunk : SqlRows.chunks(values)) {
      List<Object[]> rows =
          sql.query(
              PERSON + condition + Sql.places(chunk.size()) + " order by id" + lock,
              chunk.toArray());
      people.addAll(whole(rows));
    }
    return people;
  }

  private List<Person> whole(List<Object[]> rows) {
    List<UUID> ids = rows.stream().map(row -> SqlRows.id(row[0])).toList();
    Map<UUID, List<Belonging>> places =
        dated(
            "id, person_id, valid_from, valid_to, unit_path, household_id, organisation"
                + " from grids_person_place",
            ids,
            row ->
                new Belonging(
                    SqlRows.id(row[0]),
                    SqlRows.path(row[4]),
                    SqlRows.id(row[5]),
                    (String) row[6],
                    SqlRows.span(row[2], row[3])));
    Map<UUID, List<HeldRole>> roles =
        dated(
            "id, person_id, valid_from, valid_to, role from grids_person_role",
            ids,
            row -> new HeldRole(SqlRows.id(row[0]), (String) row[4], SqlRows.span(row[2], row[3])));
    Map<UUID, List<Membership>> rolls =
        dated(
            "id, person_id, valid_from, valid_to, branch_path, group_id, joined_on"
                + " from grids_membership",
            ids,
            row ->
                new Membership(
                    SqlRows.id(row[0]),
                    SqlRows.path(row[4]),
                    SqlRows.id(row[5]),
                    SqlRows.day(row[6]),
                    SqlRows.span(row[2], row[3])));
    return rows.stream()
        .map(
            row -> {
              UUID id = SqlRows.id(row[0]);
              return new Person(
                  id,
                  identity(row),
                  SqlRows.day(row[6]),
                  row[7] == null ? null : Departure.ofSlug((String) row[7]),
                  places.getOrDefault(id, List.of()),
                  roles.getOrDefault(id, List.of()),
                  rolls.getOrDefault(id, List.of()));
            })
        .toList();
  }

  private static Identity identity(Object[] row) {
    Sealed phone = row[4] == null ? null : new Sealed((byte[]) row[4], (byte[]) row[5]);
    return new Identity((String) row[1], new Sealed((byte[]) row[2], (byte[]) row[3]), phone);
  }

  private <T> Map<UUID, List<T>> dated(
      String columnsAndTable, List<UUID> people, Function<Object[], T> row) {
    Map<UUID, List<T>> found = new LinkedHashMap<>();
    if (people.isEmpty()) {
      return found;
    }
    String query =
        "select "
            + columnsAndTable
            + " where person_id in "
            + Sql.places(people.size())
            + " order by person_id, valid_from, id";
    for (Object[] columns : sql.query(query, people.toArray())) {
      found
          .computeIfAbsent(SqlRows.id(columns[1]), any -> new ArrayList<>())
          .add(row.apply(columns));
    }
    return found;
  }

  /**
   * New rows are inserted plainly, so that a twin of somebody else's is a collision and the command
   * begins anew; only rows that end meet themselves.
   */
  @Override
  public void keep(Collection<Person> people) {
    DatedRows places = new DatedRows(PLACE);
    DatedRows roles = new DatedRows(ROLE);
    DatedRows rolls = new DatedRows(ROLL);
    List<Object[]> former = new ArrayList<>();
    List<Object[]> fresh = new ArrayList<>();
    for (Person person : people) {
      UUID id = person.id();
      if (person.former() != null) {
        former.add(former(person));
      }
      if (person.isAltered() && person.isKnown()) {
        update(person);
      } else if (person.isAltered()) {
        fresh.add(fresh(person));
      }
      person
          .changedBelongings()
          .forEach(
              row ->
                  places.add(
                      row.span(),
                      row.id(),
                      id,
                      row.unit().value(),
                      row.household(),
                      row.organisation()));
      person.changedRoles().forEach(row -> roles.add(row.span(), row.id(), id, row.role()));
      person
          .changedMemberships()
          .forEach(
              row ->
                  rolls.add(
                      row.span(), row.id(), id, row.branch().value(), row.group(), row.joinedOn()));
    }
    SqlRows.insert(sql, FRESH, fresh);
    SqlRows.insert(sql, FORMER, former);
    places.write(sql);
    roles.write(sql);
    rolls.write(sql);
  }

  private void update(Person person) {
    Object[] row = fresh(person);
    sql.update(
        "update grids_person set name = ?, id_number_cipher = ?, id_number_hash = ?,"
            + " phone_cipher = ?, phone_hash = ?, gone_on = ?, departure = ? where id = ?",
        row[1],
        row[2],
        row[3],
        row[4],
        row[5],
        row[6],
        row[7],
        row[0]);
  }

  private static Object[] former(Person person) {
    Identity before = person.former();
    return new Object[] {
      Ids.next(),
      person.id(),
      before.name(),
      before.idNumber().cipher(),
      before.idNumber().hash(),
      before.phone() == null ? null : before.phone().cipher()
    };
  }

  private static Object[] fresh(Person person) {
    Identity now = person.identity();
    return new Object[] {
      person.id(),
      now.name(),
      now.idNumber().cipher(),
      now.idNumber().hash(),
      now.phone() == null ? null : now.phone().cipher(),
      now.phone() == null ? null : now.phone().hash(),
      person.goneOn(),
      person.departure() == null ? null : person.departure().slug()
    };
  }
}
