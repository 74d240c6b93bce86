package org.yiwang.grids.leading.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiwang.grids.leading.imports.PostRegister;
import org.yiwang.grids.leading.imports.StandingPost;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

@Dependent
class SqlPostRegister implements PostRegister {

  private static final int CHUNK = 1000;

  private final Sql sql;

  @Inject
  SqlPostRegister(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Map<String, StandingPost> of(Collection<UnitPath> units) {
    List<String> paths = units.stream().map(UnitPath::value).distinct().toList();
    Map<String, StandingPost> found = new HashMap<>();
    for (int from = 0; from < paths.size(); from += CHUNK) {
      List<String> chunk = paths.subList(from, Math.min(paths.size(), from + CHUNK));
      String places = Sql.places(chunk.size());
      for (Object[] row :
          sql.query(
              "select id, unit_path, role, fallback_post, person_id from territory_standing_post"
                  + " where unit_path in "
                  + places,
              chunk.toArray())) {
        StandingPost post =
            new StandingPost(
                (UUID) row[0],
                new UnitPath((String) row[1]),
                (String) row[2],
                (UUID) row[3],
                (UUID) row[4]);
        found.put(post.key(), post);
      }
    }
    return found;
  }
}
