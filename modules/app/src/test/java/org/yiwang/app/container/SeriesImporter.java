package org.yiwang.app.container;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Sql;
import org.yiwang.platform.imports.Applying;
import org.yiwang.platform.imports.Checked;
import org.yiwang.platform.imports.Checking;
import org.yiwang.platform.imports.Column;
import org.yiwang.platform.imports.Fault;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Importer;
import org.yiwang.platform.imports.Leaver;
import org.yiwang.platform.imports.Outcome;
import org.yiwang.platform.imports.Parsed;
import org.yiwang.platform.imports.Staged;
import org.yiwang.platform.imports.Staging;

/**
 * Series and their last numbers, brought in for tests: 13 passes the check and is refused when it
 * is applied, 14 waits, a series named {@code odd-…} is turned to an error when all rows are seen.
 * Those whose names begin as the first one does, up to a dash, and are not in the file, leave.
 */
@Dependent
public class SeriesImporter implements Importer {

  /** What is applied. */
  public record Wish(String series, int last) {}

  private final Sql sql;

  @Inject
  public SeriesImporter(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "series";
  }

  @Override
  public String needs() {
    return "territory.manage";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.code("series", 60).mustHave(),
        Column.integer("last", 0, 1_000_000).mustHave(),
        Column.phone("phone"),
        Column.choice("use", Map.of("案卷", "case")));
  }

  @Override
  public Checking checking(ImportScope scope) {
    return new Look();
  }

  @Override
  public Applying applying(ImportScope scope) {
    return this::apply;
  }

  private final class Look implements Checking {

    private String family;

    @Override
    public String key(Parsed row) {
      return row.text("series");
    }

    @Override
    public List<Checked> check(List<Parsed> batch) {
      family = batch.get(0).text("series").replaceAll("-.*", "-");
      Map<String, Integer> known = known(family);
      return batch.stream().map(row -> one(row, known)).toList();
    }

    private Checked one(Parsed row, Map<String, Integer> known) {
      Wish wish = new Wish(row.text("series"), row.integer("last"));
      Integer now = known.get(wish.series());
      if (wish.last() == 14) {
        Problem why = Problem.refused("imports.not-whole", "heading", "14");
        return Checked.waiting(Ids.next(), wish, Fault.of(why));
      }
      if (now == null) {
        return Checked.add(Ids.next(), wish).showing(null, wish.series() + " " + wish.last());
      }
      return now == wish.last()
          ? Checked.same(Ids.next())
          : Checked.change(Ids.next(), wish)
              .in("grp" + wish.last() % 3)
              .showing(String.valueOf(now), String.valueOf(wish.last()));
    }

    @Override
    public void settle(Staging staging) {
      List<Integer> odd = new ArrayList<>();
      List<Staged> page = staging.rowsAfter(null, 700);
      while (!page.isEmpty()) {
        page.stream().filter(row -> row.key().contains("-odd")).forEach(row -> odd.add(row.row()));
        page = staging.rowsAfter(page.get(page.size() - 1), 700);
      }
      Problem why = Problem.refused("imports.not-a-code", "heading", "odd");
      staging.turn(odd, Outcome.ERROR, new Fault("series", why));
      if (family != null) {
        staging.leave(
            staging.absent(known(family).keySet()).stream()
                .map(name -> new Leaver(Ids.next(), name, null, name, null))
                .toList());
      }
    }
  }

  private Map<String, Integer> known(String family) {
    Map<String, Integer> known = new TreeMap<>();
    sql.query("select series, last from platform_series where series like concat(?, '%')", family)
        .forEach(row -> known.put((String) row[0], ((Number) row[1]).intValue()));
    return known;
  }

  private void apply(Command command, List<Staged> rows) {
    for (Staged row : rows) {
      if (row.outcome() == Outcome.LEAVE) {
        sql.update("update platform_series set last = -1 where series = ?", row.key());
        continue;
      }
      Wish wish = row.payload(Wish.class);
      if (wish.last() == 13) {
        throw Problem.refused("imports.not-a-number", "heading", "13");
      }
      sql.update(
          "insert into platform_series (series, last) values (?, ?) on duplicate key update last ="
              + " values(last)",
          wish.series(),
          wish.last());
    }
  }
}
