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
public final class History<T extends Dated<T>> {

  private final Map<UUID, T> rows = new LinkedHashMap<>();
  private final Map<UUID, T> changed = new LinkedHashMap<>();

  public History(Collection<T> loaded) {
    loaded.forEach(row -> rows.put(row.id(), row));
  }

  public List<T> all() {
    return List.copyOf(rows.values());
  }

  public List<T> at(LocalDate day) {
    return rows.values().stream().filter(row -> row.span().contains(day)).toList();
  }

  public List<T> open() {
    return rows.values().stream().filter(row -> row.span().isOpen()).toList();
  }

  public Optional<T> onlyOpen() {
    return open().stream().findFirst();
  }

  /**
   * @throws Problem {@code people.dates-overlap} when a row it excludes holds on one of its days
   */
  public void begin(T row) {
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
  public void mustSucceed(T row) {
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
  public void succeed(T row) {
    mustSucceed(row);
    for (T other : open()) {
      if (other.excludes(row)) {
        end(other, row.span().from());
      }
    }
    begin(row);
  }

  public void end(T row, LocalDate day) {
    keep(row.over(row.span().endedOn(day)));
  }

  /**
   * @throws Problem {@code people.before-begin} when {@link #endAll} would
   */
  public void mustEndAll(LocalDate day) {
    open().forEach(row -> row.span().endedOn(day));
  }

  public void endAll(LocalDate day) {
    open().forEach(row -> end(row, day));
  }

  /** New and altered rows, in the order they were first touched. */
  public List<T> changed() {
    return new ArrayList<>(changed.values());
  }

  private void keep(T row) {
    rows.put(row.id(), row);
    changed.put(row.id(), row);
  }
}
