package org.yiwang.grids.people.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yiwang.grids.people.PeopleDirectory;
import org.yiwang.grids.people.PersonView;
import org.yiwang.kernel.IdNumber;
import org.yiwang.kernel.Phone;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Seal;
import org.yiwang.platform.Sql;

/** Reads straight into views, as of a day. */
@Dependent
class PeopleQueries implements PeopleDirectory {

  private static final String COLUMNS =
      "select p.id, p.name, p.id_number_cipher, p.phone_cipher, s.unit_path, s.household_id,"
          + " s.organisation, m.branch_path, m.group_id, m.joined_on, p.gone_on, p.departure";
  private static final String TABLES =
      " from grids_person p"
          + " left join grids_person_place s on s.person_id = p.id"
          + " and s.valid_from <= ? and s.valid_to > ?"
          + " left join grids_membership m on m.person_id = p.id"
          + " and m.valid_from <= ? and m.valid_to > ?";

  private final Sql sql;
  private final Seal seal;

  @Inject
  PeopleQueries(Sql sql, Seal seal) {
    this.sql = sql;
    this.seal = seal;
  }

  @Override
  public Optional<PersonView> find(UUID id, LocalDate day) {
    return Optional.ofNullable(ofIds(List.of(id), day).get(id));
  }

  @Override
  public Map<UUID, PersonView> ofIds(Collection<UUID> ids, LocalDate day) {
    Map<UUID, PersonView> found = new LinkedHashMap<>();
    for (List<UUID> chunk : SqlRows.chunks(ids)) {
      views(COLUMNS + TABLES, " where p.id in " + Sql.places(chunk.size()), day, chunk)
          .forEach(view -> found.put(view.id(), view));
    }
    return found;
  }

  @Override
  public Map<IdNumber, PersonView> ofIdNumbers(Collection<IdNumber> numbers, LocalDate day) {
    Map<ByteBuffer, IdNumber> byHash =
        numbers.stream()
            .distinct()
            .collect(
                Collectors.toMap(
                    number -> ByteBuffer.wrap(seal.hash(number.value())), Function.identity()));
    List<byte[]> hashes = byHash.keySet().stream().map(ByteBuffer::array).toList();
    Map<UUID, IdNumber> holders = new HashMap<>();
    for (List<byte[]> chunk : SqlRows.chunks(hashes)) {
      for (Object[] row :
          sql.query(
              "select id, here_hash from grids_person where here_hash in "
                  + Sql.places(chunk.size()),
              chunk.toArray())) {
        holders.put(SqlRows.id(row[0]), byHash.get(ByteBuffer.wrap((byte[]) row[1])));
      }
    }
    Map<IdNumber, PersonView> found = new HashMap<>();
    ofIds(holders.keySet(), day).forEach((id, view) -> found.put(holders.get(id), view));
    return found;
  }

  @Override
  public List<PersonView> ofNumber(String number, LocalDate day) {
    boolean isPhone = isPhone(number);
    String plain = isPhone ? new Phone(number).digits() : new IdNumber(number).value();
    byte[] hash = seal.hash(plain);
    String where =
        isPhone
            ? " where p.phone_hash = ? order by p.id"
            : " where p.id_number_hash = ? order by p.id";
    return views(COLUMNS + TABLES, where, day, List.of(hash));
  }

  /** What is no phone is taken for an identity number, and refused as one if it is neither. */
  private static boolean isPhone(String number) {
    try {
      new Phone(number);
      return true;
    } catch (Problem noPhone) {
      return false;
    }
  }

  /** People by name, from after one of them on. */
  List<PersonView> list(PeopleFilter filter, UUID after, int limit) {
    List<Object> values = new ArrayList<>();
    StringBuilder where = new StringBuilder(" where ");
    filter.conditions(where, values);
    if (after != null) {
      where.append(
          " and (p.name, p.id) > (select a.name, a.id from grids_person a where a.id = ?)");
      values.add(after);
    }
    where.append(" order by p.name, p.id limit ?");
    values.add(limit);
    return views(COLUMNS + TABLES, where.toString(), filter.asOf(), values);
  }

  private List<PersonView> views(
      String select, String where, LocalDate day, Collection<?> conditions) {
    List<Object> values = new ArrayList<>(List.of(day, day, day, day));
    values.addAll(conditions);
    List<Object[]> rows = sql.query(select + where, values.toArray());
    Map<UUID, List<String>> roles = roles(rows, day);
    return rows.stream().map(row -> view(row, roles)).toList();
  }

  private Map<UUID, List<String>> roles(List<Object[]> people, LocalDate day) {
    Map<UUID, List<String>> roles = new HashMap<>();
    if (people.isEmpty()) {
      return roles;
    }
    List<Object> values = new ArrayList<>(List.of(day, day));
    people.forEach(row -> values.add(row[0]));
    String query =
        "select person_id, role from grids_person_role where valid_from <= ? and valid_to > ?"
            + " and person_id in "
            + Sql.places(people.size())
            + " order by role";
    for (Object[] row : sql.query(query, values.toArray())) {
      roles.computeIfAbsent(SqlRows.id(row[0]), any -> new ArrayList<>()).add((String) row[1]);
    }
    return roles;
  }

  private PersonView view(Object[] row, Map<UUID, List<String>> roles) {
    UUID id = SqlRows.id(row[0]);
    return new PersonView(
        id,
        (String) row[1],
        new IdNumber(seal.open((byte[]) row[2])).masked(),
        maskedPhone((byte[]) row[3]),
        (String) row[4],
        SqlRows.id(row[5]),
        (String) row[6],
        roles.getOrDefault(id, List.of()),
        (String) row[7],
        SqlRows.id(row[8]),
        SqlRows.day(row[9]),
        SqlRows.day(row[10]),
        (String) row[11]);
  }

  private String maskedPhone(byte[] cipher) {
    return cipher == null ? null : new Phone(seal.open(cipher)).masked();
  }
}
