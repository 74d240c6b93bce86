package org.yiwang.grids.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.Problem;

/**
 * Dated rows of one kind, of which those that exclude each other never hold on the same day. It
 * remembers what was changed since it was loaded.
 */
final class History<T extends Dated<T>> {

  private final Map<UUID, T> rows = new LinkedHashMap<>();
  private final Map<UUID, T> changed = new LinkedHashMap<>();

  History(Collection<T> loaded) {
    loaded.forEach(row -> rows.put(row.id(), row));
  }

  List<T> all() {
    return List.copyOf(rows.values());
  }

  List<T> at(LocalDate day) {
    return rows.values().stream().filter(row -> row.span().contains(day)).toList();
  }

  List<T> open() {
    return rows.values().stream().filter(row -> row.span().isOpen()).toList();
  }

  Optional<T> onlyOpen() {
    return open().stream().findFirst();
  }

  /**
   * @throws Problem {@code people.dates-overlap} when a row it excludes holds on one of its days
   */
  void begin(T row) {
    for (T other : rows.values()) {
      if (other.excludes(row) && other.span().overlaps(row.span())) {
        throw Problem.refused("people.dates-overlap", "date", row.span().from());
      }
    }
    keep(row);
  }

  /**
   * @throws Problem {@code people.before-begin}, {@code people.dates-overlap} when {@link #succeed}
   *     would
   */
  void mustSucceed(T row) {
    LocalDate from = row.span().from();
    open().stream().filter(other -> other.excludes(row)).forEach(o -> o.span().endedOn(from));
    for (T other : rows.values()) {
      boolean past = other.excludes(row) && !other.span().isOpen();
      if (past && other.span().overlaps(row.span())) {
        throw Problem.refused("people.dates-overlap", "date", from);
      }
    }
  }

  /** Ends the rows that the new one excludes on the day it begins, then begins it. */
  void succeed(T row) {
    mustSucceed(row);
    for (T other : open()) {
      if (other.excludes(row)) {
        end(other, row.span().from());
      }
    }
    begin(row);
  }

  void end(T row, LocalDate day) {
    keep(row.over(row.span().endedOn(day)));
  }

  /**
   * @throws Problem {@code people.before-begin} when {@link #endAll} would
   */
  void mustEndAll(LocalDate day) {
    open().forEach(row -> row.span().endedOn(day));
  }

  void endAll(LocalDate day) {
    open().forEach(row -> end(row, day));
  }

  /** New and altered rows, in the order they were first touched. */
  List<T> changed() {
    return new ArrayList<>(changed.values());
  }

  private void keep(T row) {
    rows.put(row.id(), row);
    changed.put(row.id(), row);
  }
}
