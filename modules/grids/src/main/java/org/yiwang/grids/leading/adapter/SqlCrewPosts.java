package org.yiwang.grids.leading.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.yiwang.grids.leading.CrewPost;
import org.yiwang.grids.leading.CrewPosts;
import org.yiwang.grids.leading.Seat;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

/** The standing posts that territory lets others read. */
@Dependent
class SqlCrewPosts implements CrewPosts {

  private static final int CHUNK = 1000;
  private static final String POST =
      "select id, unit_path, role, person_id, person_name, on_duty_since, vacant_since"
          + " from territory_standing_post where role in (?, ?, ?) and ";

  private final Sql sql;

  @Inject
  SqlCrewPosts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<CrewPost> ofGrids(Collection<UnitPath> grids) {
    return where("unit_path", grids.stream().map(UnitPath::value).toList()).toList();
  }

  /** Without a post of the same role on something that is no grid. */
  @Override
  public List<CrewPost> heldBy(Collection<UUID> people) {
    return where("person_id", List.copyOf(people)).toList();
  }

  private Stream<CrewPost> where(String column, List<?> wanted) {
    List<CrewPost> posts = new ArrayList<>();
    for (int from = 0; from < wanted.size(); from += CHUNK) {
      List<?> chunk = wanted.subList(from, Math.min(wanted.size(), from + CHUNK));
      List<Object> values = new ArrayList<>();
      Stream.of(Seat.values()).map(Seat::role).forEach(values::add);
      values.addAll(chunk);
      String places = Sql.places(chunk.size());
      sql.query(POST + column + " in " + places, values.toArray()).stream()
          .map(SqlCrewPosts::post)
          .forEach(posts::add);
    }
    return posts.stream();
  }

  private static CrewPost post(Object[] row) {
    return new CrewPost(
        (UUID) row[0],
        new UnitPath((String) row[1]),
        Seat.ofRole((String) row[2]).orElseThrow(),
        (UUID) row[3],
        (String) row[4],
        instant(row[5]),
        instant(row[6]));
  }

  static Instant instant(Object column) {
    return column == null ? null : ((Timestamp) column).toInstant();
  }
}
