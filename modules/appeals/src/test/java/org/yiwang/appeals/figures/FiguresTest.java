package org.yiwang.appeals.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.figures.Days.Stretch;
import org.yiwang.kernel.Problem;

class FiguresTest {

  private static final Instant MORNING = Instant.parse("2026-09-28T02:00:00Z");
  private static final UUID ID = new UUID(0x7000L, 1);

  private final Remembered lived = new Remembered();

  @Test
  void a_matter_solved_in_the_grid_late_and_said_to_be_unsolved_once() {
    lived.happens(ID, MORNING, Life.filed(4, MORNING));
    lived.happens(ID, MORNING, new AppealEvent.Accepted(ID, "徐继荣"));
    lived.happens(ID, MORNING, new AppealEvent.Answered(ID, "徐继荣", "好了", false));
    lived.happens(ID, MORNING, new AppealEvent.Confirmed(false, "dissatisfied", null, false));
    Instant late = MORNING.plusSeconds(90 * 3600);
    lived.happens(ID, late, new AppealEvent.Answered(ID, "徐继荣", "真好了", false));
    lived.happens(ID, late, new AppealEvent.Confirmed(true, "satisfied", null, true));
    assertEquals(Map.of("confirmed", 1L), figures().openByStatus());
    lived.happens(ID, late, new AppealEvent.Closed("办结", "confirmed", null, null));

    Figures figures = figures();

    assertEquals(1, figures.received());
    assertEquals(0, figures.open());
    assertEquals(Map.of(), figures.openByStatus());
    assertEquals("1/2 50.0", said(figures.answeredInTime()));
    assertEquals("0/1 0.0", said(figures.closedInTime()));
    assertEquals(Map.of("grid", 1L), figures.solvedByLevel());
    assertEquals("1/1 100.0", said(figures.solvedInVillage()));
    assertEquals("1/2 50.0", said(figures.confirmedSolved()));
    assertEquals("1/2 50.0", said(figures.satisfied()));
    assertEquals("1/2 50.0", said(figures.takenByHandler()));
    assertEquals(1, figures.reopened());
  }

  @Test
  void a_day_is_a_day_in_china() {
    Instant evening = Instant.parse("2026-09-30T16:30:00Z");
    lived.happens(ID, evening, Life.filed(4, evening));

    assertEquals(LocalDate.of(2026, 10, 1), lived.deltas().get(0).day());
  }

  @Test
  void all_that_it_counted_moves_with_its_place() {
    lived.happens(ID, MORNING, Life.filed(4, MORNING));
    lived.happens(ID, MORNING, new AppealEvent.Accepted(ID, "徐继荣"));
    int before = lived.deltas().size();
    String place = "43/01/81/105/";
    lived.happens(
        ID,
        MORNING.plusSeconds(100_000),
        new AppealEvent.Rehomed(place, place, ID, "岗", "units-succeeded", ID));

    Map<Cell, Long> sums = Cell.sums(lived.deltas());

    assertEquals(6, lived.deltas().size() - before);
    assertEquals(
        List.of(place),
        sums.keySet().stream()
            .map(Cell::path)
            .filter(path -> path.length() == 13)
            .distinct()
            .toList());
  }

  @Test
  void nothing_is_divided_by_nothing() {
    Figures none = Figures.of(List.of());

    assertEquals(0, none.closedInTime().whole());
    assertNull(none.closedInTime().percent());
  }

  @Test
  void days_are_cut_into_whole_months_and_the_rest() {
    assertEquals(
        List.of(
            stretch(Span.DAY, "2026-01-31", "2026-01-31"),
            stretch(Span.MONTH, "2026-02-01", "2026-03-01"),
            stretch(Span.DAY, "2026-04-01", "2026-04-29")),
        days("2026-01-31", "2026-04-29").stretches());
    assertEquals(
        List.of(stretch(Span.MONTH, "2026-02-01", "2026-02-01")),
        days("2026-02-01", "2026-02-28").stretches());
    assertEquals(
        List.of(stretch(Span.DAY, "2026-02-02", "2026-02-28")),
        days("2026-02-02", "2026-02-28").stretches().subList(0, 1));
    assertEquals(
        List.of(stretch(Span.DAY, "2026-02-01", "2026-02-27")),
        days("2026-02-01", "2026-02-27").stretches());
    assertThrows(Problem.class, () -> days("2026-02-02", "2026-02-01"));
  }

  private static Days days(String from, String to) {
    return new Days(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static Stretch stretch(Span span, String first, String last) {
    return new Stretch(span, LocalDate.parse(first), LocalDate.parse(last));
  }

  private Figures figures() {
    return Figures.of(
        lived.deltas().stream()
            .map(is -> new Sum("", is.measure(), is.level(), is.state(), is.amount()))
            .toList());
  }

  private static String said(Rate rate) {
    return rate.part() + "/" + rate.whole() + " " + rate.percent();
  }
}
