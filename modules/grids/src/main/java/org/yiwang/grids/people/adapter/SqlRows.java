package org.yiwang.grids.people.adapter;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.yiwang.grids.people.Span;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

/** Columns as the driver gives them, and lists for {@code in (…)} cut to a bearable length. */
public final class SqlRows {

  private static final int CHUNK = 1000;

  private SqlRows() {}

  public static LocalDate day(Object column) {
    return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
  }

  public static Span span(Object from, Object to) {
    return new Span(day(from), day(to));
  }

  public static UnitPath path(Object column) {
    return column == null ? null : new UnitPath((String) column);
  }

  public static UUID id(Object column) {
    return column == null || column instanceof UUID
        ? (UUID) column
        : UUID.fromString(column.toString());
  }

  public static <T> List<List<T>> chunks(Collection<T> values) {
    List<T> all = new ArrayList<>(values);
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
    }
    return chunks;
  }

  public static void insert(Sql sql, String head, List<Object[]> rows) {
    for (List<Object[]> chunk : chunks(rows)) {
      sql.insert(head, chunk);
    }
  }
}
