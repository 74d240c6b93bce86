package org.yiwang.appeals.figures;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;

/**
 * One sum that is kept: of a town or one of its superiors. Below the town there are hardly more
 * deltas than sums would be, and they are added up when somebody asks.
 */
public record Cell(
    String path,
    Span span,
    LocalDate since,
    String kind,
    String category,
    String level,
    Measure measure,
    String state) {

  private static final List<Level> LEVELS =
      List.of(Level.TOWN, Level.COUNTY, Level.PREFECTURE, Level.PROVINCE);

  private static final Comparator<Cell> ORDER =
      comparing(Cell::path)
          .thenComparing(Cell::span)
          .thenComparing(Cell::since)
          .thenComparing(Cell::kind)
          .thenComparing(Cell::category)
          .thenComparing(Cell::level)
          .thenComparing(Cell::measure)
          .thenComparing(Cell::state);

  /** What the deltas add to each sum, in one order; nothing where they cancel out. */
  public static Map<Cell, Long> sums(Collection<Delta> deltas) {
    Map<Cell, Long> sums = new TreeMap<>(ORDER);
    for (Delta delta : deltas) {
      of(delta).forEach(cell -> sums.merge(cell, (long) delta.amount(), Long::sum));
    }
    sums.values().removeIf(sum -> sum == 0);
    return sums;
  }

  private static Stream<Cell> of(Delta delta) {
    UnitPath place = new UnitPath(delta.path());
    return LEVELS.stream()
        .filter(level -> !place.level().isAbove(level))
        .map(level -> place.at(level).value())
        .flatMap(path -> Span.of(delta.measure()).stream().map(span -> in(path, span, delta)));
  }

  private static Cell in(String path, Span span, Delta delta) {
    return new Cell(
        path,
        span,
        span.since(delta.day()),
        delta.kind(),
        delta.category(),
        delta.level(),
        delta.measure(),
        delta.state());
  }
}
