package org.yiwang.territory.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Cursor;
import org.yiwang.platform.Page;
import org.yiwang.platform.WorkingCalendar;
import org.yiwang.territory.answering.Vacancy;

/** Vacant posts: first those nobody answers for, then the others, each the longest vacant first. */
@Dependent
class VacancyQueries {

  /** Posts whose whole chain is vacant, from its end upward. */
  private static final String MUTE =
      "with recursive mute (id) as ("
          + " select id from territory_post where fallback_post is null and vacant_since is not null"
          + " union"
          + " select v.id from mute m join territory_post v on v.fallback_post = m.id"
          + " where v.vacant_since is not null) ";

  private static final String SELECT =
      "select p.id, p.name, p.role, p.unit_path, u.name, p.vacant_since from ";

  private static final String UNIT = " join territory_unit u on u.path = p.unit_path where ";

  private static final String NOBODY = "n";
  private static final String SOMEBODY = "s";

  private final Native sql;

  @Inject
  VacancyQueries(Native sql) {
    this.sql = sql;
  }

  /**
   * @param role null for all
   * @param after the {@code next} of the page before, or null
   */
  Page<Vacancy> page(UnitPath under, String role, String after, int size, Instant now) {
    boolean onlyAnswered = after != null && after.startsWith(SOMEBODY);
    Cursor cursor = after == null || after.isEmpty() ? null : Cursor.parse(after.substring(1));
    List<Vacancy> rows = new ArrayList<>();
    if (!onlyAnswered) {
      String mute = "mute join territory_post p on p.id = mute.id" + UNIT;
      rows.addAll(rows(MUTE + SELECT + mute, under, role, cursor, size + 1, now));
    }
    if (rows.size() <= size) {
      String others = "territory_post p" + UNIT + "p.id not in (select id from mute) and ";
      Cursor from = onlyAnswered ? cursor : null;
      int left = size + 1 - rows.size();
      rows.addAll(answered(rows(MUTE + SELECT + others, under, role, from, left, now)));
    }
    return Page.by(rows, size, VacancyQueries::key);
  }

  private static String key(Vacancy last) {
    String part = last.answeringPostId() == null ? NOBODY : SOMEBODY;
    return part + new Cursor(last.since(), last.postId());
  }

  private List<Vacancy> rows(
      String text, UnitPath under, String role, Cursor after, int limit, Instant now) {
    List<Object> values = new ArrayList<>();
    StringBuilder where = new StringBuilder("p.vacant_since is not null");
    Level level = under.level();
    if (level != Level.PROVINCE && level != Level.BRANCH && level != Level.GRID) {
      values.add(under.value());
      where.append(" and p.").append(level.slug()).append(" = ?").append(values.size());
    } else {
      values.add(under.value() + "%");
      where.append(" and p.unit_path like ?").append(values.size());
    }
    if (role != null) {
      values.add(role);
      where.append(" and p.role = ?").append(values.size());
    }
    if (after != null) {
      values.add(after.at());
      int at = values.size();
      values.add(after.id());
      where.append(" and p.vacant_since >= ?" + at + " and (p.vacant_since > ?" + at);
      where.append(" or p.id > ?" + values.size() + ")");
    }
    where.append(" order by p.vacant_since, p.id limit ").append(limit);
    return sql.rows(text + where, values.toArray()).stream().map(row -> row(row, now)).toList();
  }

  private static Vacancy row(Object[] row, Instant now) {
    Instant since = ((Timestamp) row[5]).toInstant();
    return new Vacancy(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        since,
        ChronoUnit.DAYS.between(day(since), day(now)),
        null,
        null,
        null);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, WorkingCalendar.ZONE);
  }

  private List<Vacancy> answered(List<Vacancy> vacancies) {
    if (vacancies.isEmpty()) {
      return vacancies;
    }
    Map<UUID, Object[]> byPost = new HashMap<>();
    sql.rows(
            "with recursive chain (start, id) as ("
                + " select v.id, v.fallback_post from territory_post v where v.id in ("
                + numbered(vacancies.size())
                + ") union"
                + " select c.start, v.fallback_post from chain c join territory_post v"
                + " on v.id = c.id and v.vacant_since is not null)"
                + " select c.start, p.id, p.name, d.person_name from chain c"
                + " join territory_post p on p.id = c.id"
                + " join territory_duty d on d.post_id = p.id and d.now_on_duty = 1",
            vacancies.stream().map(Vacancy::postId).toArray())
        .forEach(row -> byPost.put((UUID) row[0], row));
    return vacancies.stream()
        .map(
            vacancy -> {
              Object[] by = byPost.get(vacancy.postId());
              return by == null
                  ? vacancy
                  : vacancy.answeredBy((UUID) by[1], (String) by[2], (String) by[3]);
            })
        .toList();
  }

  private static String numbered(int count) {
    StringBuilder places = new StringBuilder("?1");
    for (int place = 2; place <= count; place++) {
      places.append(", ?").append(place);
    }
    return places.toString();
  }
}
