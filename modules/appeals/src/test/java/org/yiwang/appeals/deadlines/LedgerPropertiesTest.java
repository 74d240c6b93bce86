package org.yiwang.appeals.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.platform.WorkingCalendar;

/**
 * Random histories around National Day, the turn of the year and the Spring Festival. The fixed
 * seed runs every time, the other is new each time and printed with a failure.
 */
@DisplayName("随便发生什么，期限都算得公道")
class LedgerPropertiesTest {

  private static final int HISTORIES = 300;
  private static final WorkingCalendar CALENDAR = History.CALENDAR;
  private static final Instant BEGIN = History.at("2026-09-25T08:00");
  private static final long MINUTES = Duration.ofDays(130).toMinutes();
  private static final List<String> KINDS = List.of("handle", "answer");

  @ParameterizedTest
  @ValueSource(longs = {20261124, 0})
  void the_order_in_which_marks_are_given_does_not_matter(long fixed) {
    check(
        fixed,
        history -> {
          List<Mark> shuffled = new ArrayList<>(history.marks());
          Collections.shuffle(shuffled, history.random());

          assertEquals(
              Ledger.of(history.marks(), CALENDAR).asOf(history.instant()),
              Ledger.of(shuffled, CALENDAR).asOf(history.instant()));
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {20261124, 0})
  void marks_of_one_clock_do_not_touch_another(long fixed) {
    check(
        fixed,
        history -> {
          List<Mark> without =
              history.marks().stream().filter(mark -> !isOf(mark, "answer")).toList();

          assertEquals(
              of("handle", Ledger.of(without, CALENDAR).asOf(history.instant())),
              of("handle", Ledger.of(history.marks(), CALENDAR).asOf(history.instant())));
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {20261124, 0})
  void as_of_an_earlier_instant_it_says_what_it_said_then(long fixed) {
    check(
        fixed,
        history -> {
          Instant then = history.instant();
          List<Mark> knownThen =
              history.marks().stream().filter(mark -> !mark.at().isAfter(then)).toList();

          assertEquals(
              Ledger.of(knownThen, CALENDAR).asOf(then),
              Ledger.of(history.marks(), CALENDAR).asOf(then));
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {20261124, 0})
  void no_pause_and_no_extension_moves_a_due_time_earlier(long fixed) {
    check(
        fixed,
        history -> {
          for (Mark more : history.moreTime()) {
            List<Mark> longer = new ArrayList<>(history.marks());
            longer.add(more);
            List<Clock> before = Ledger.of(history.marks(), CALENDAR).asOf(history.instant());
            List<Clock> after = Ledger.of(longer, CALENDAR).asOf(history.instant());

            for (int i = 0; i < before.size(); i++) {
              Clock one = before.get(i);
              Clock other = after.get(i);
              assertFalse(
                  other.due().isBefore(one.due()),
                  () -> more + " moved " + one + " to " + other + " in " + history.marks());
            }
          }
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {20261124, 0})
  void a_date_is_unconfirmed_exactly_when_it_touches_a_year_without_data(long fixed) {
    check(
        fixed,
        history ->
            Ledger.of(history.marks(), CALENDAR)
                .asOf(history.instant())
                .forEach(
                    clock ->
                        assertEquals(
                            yearOf(clock.due()) <= 2026 && yearOf(clock.startedAt()) >= 2020,
                            clock.confirmed(),
                            clock::toString)));
  }

  @ParameterizedTest
  @ValueSource(longs = {20261124, 0})
  void nothing_changes_by_itself_before_the_next_instant(long fixed) {
    check(
        fixed,
        history -> {
          Instant now = history.instant();
          List<Mark> known =
              history.marks().stream().filter(mark -> !mark.at().isAfter(now)).toList();
          Ledger ledger = Ledger.of(known, CALENDAR);
          Optional<Instant> next = ledger.nextInstant(now);
          Instant last = next.map(at -> at.minusSeconds(1)).orElse(now.plus(Duration.ofDays(400)));

          Stream.of(now, between(now, last, history.random()), last)
              .filter(instant -> !instant.isBefore(now))
              .forEach(
                  instant ->
                      assertEquals(
                          faces(ledger.asOf(now)),
                          faces(ledger.asOf(instant)),
                          () -> now + " to " + instant + " of " + known));
          next.ifPresent(at -> assertTrue(at.isAfter(now)));
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {20261124, 0})
  void exactly_one_clock_of_a_kind_binds_and_none_is_overdue_for_standing_still(long fixed) {
    check(
        fixed,
        history -> {
          List<Clock> clocks = Ledger.of(history.marks(), CALENDAR).asOf(history.instant());

          KINDS.stream()
              .map(kind -> of(kind, clocks))
              .filter(same -> !same.isEmpty())
              .forEach(same -> assertEquals(1, same.stream().filter(Clock::binding).count()));
          clocks.stream()
              .filter(Clock::isPaused)
              .forEach(
                  clock -> assertTrue(clock.due().isAfter(history.instant()), clock::toString));
        });
  }

  private static List<String> faces(List<Clock> clocks) {
    return clocks.stream()
        .map(
            clock -> clock.seq() + " " + clock.state() + " " + clock.card() + " " + clock.binding())
        .toList();
  }

  private static Instant between(Instant from, Instant to, Random random) {
    long seconds = Math.max(1, Duration.between(from, to).toSeconds());
    return from.plusSeconds((long) (random.nextDouble() * seconds));
  }

  private static int yearOf(Instant instant) {
    return instant.atZone(WorkingCalendar.ZONE).getYear();
  }

  private static List<Clock> of(String kind, List<Clock> clocks) {
    return clocks.stream().filter(clock -> clock.kind().equals(kind)).toList();
  }

  private static boolean isOf(Mark mark, String kind) {
    if (mark instanceof Mark.Started started) {
      return started.term().clock().equals(kind);
    }
    if (mark instanceof Mark.Restarted again) {
      return again.term().clock().equals(kind);
    }
    return mark instanceof Mark.Met met && met.clock().equals(kind)
        || mark instanceof Mark.Extended more && more.clock().equals(kind)
        || mark instanceof Mark.Credited back && back.clock().equals(kind);
  }

  /**
   * @param instant as of which it is asked
   * @param moreTime pauses and extensions to add at any place
   */
  private record Sample(List<Mark> marks, Instant instant, List<Mark> moreTime, Random random) {}

  private static void check(long fixed, Consumer<Sample> property) {
    long seed = fixed == 0 ? System.nanoTime() : fixed;
    JqwikSession.run(
        () -> {
          Random random = new Random(seed);
          var generator = samples().generator(HISTORIES);
          for (int i = 0; i < HISTORIES; i++) {
            Sample sample = generator.next(random).value();
            try {
              property.accept(sample);
            } catch (AssertionError broken) {
              throw new AssertionError("seed " + seed + ": " + sample, broken);
            }
          }
        });
  }

  private static Arbitrary<Sample> samples() {
    Arbitrary<List<Mark>> happened = marks().list().ofMinSize(2).ofMaxSize(14);
    return Combinators.combine(
            terms("handle"),
            terms("answer"),
            instants(0.2),
            happened,
            instants(1),
            moreTime().list().ofSize(3),
            Arbitraries.longs())
        .as(
            (handle, answer, start, marks, asOf, more, seed) -> {
              List<Mark> all =
                  Stream.concat(
                          Stream.of(
                              new Mark.Started(start, 1, handle),
                              new Mark.Started(start.minusSeconds(600), 2, answer)),
                          marks.stream().filter(mark -> !mark.at().isBefore(start)))
                      .toList();
              return new Sample(numbered(all), asOf, more, new Random(seed));
            });
  }

  /** Every mark with a number of its own, as every event has. */
  private static List<Mark> numbered(List<Mark> marks) {
    return IntStream.range(0, marks.size()).mapToObj(i -> numbered(marks.get(i), i + 1)).toList();
  }

  private static Mark numbered(Mark mark, long seq) {
    if (mark instanceof Mark.Started m) {
      return new Mark.Started(m.at(), seq, m.term());
    }
    if (mark instanceof Mark.Restarted m) {
      return new Mark.Restarted(m.at(), seq, m.term(), m.startedAt(), m.binding(), m.why());
    }
    if (mark instanceof Mark.Paused m) {
      return new Mark.Paused(m.at(), seq, m.reason(), m.reasonName(), m.until());
    }
    if (mark instanceof Mark.Resumed m) {
      return new Mark.Resumed(m.at(), seq);
    }
    if (mark instanceof Mark.Extended m) {
      return new Mark.Extended(m.at(), seq, m.clock(), m.by(), m.approver(), m.reason());
    }
    if (mark instanceof Mark.Credited m) {
      return new Mark.Credited(m.at(), seq, m.clock(), m.by(), m.reason());
    }
    if (mark instanceof Mark.Met m) {
      return new Mark.Met(m.at(), seq, m.clock());
    }
    return new Mark.Ended(mark.at(), seq, "撤回");
  }

  private static Arbitrary<Mark> marks() {
    Arbitrary<String> kinds = Arbitraries.of(KINDS);
    return Arbitraries.frequencyOf(
        Tuple.of(4, pauses()),
        Tuple.of(4, instants(1).map(at -> (Mark) new Mark.Resumed(at, 0))),
        Tuple.of(2, extensions()),
        Tuple.of(
            1,
            Combinators.combine(instants(1), kinds, spans())
                .as((at, kind, by) -> (Mark) new Mark.Credited(at, 0, kind, by, "退单"))),
        Tuple.of(
            1,
            Combinators.combine(instants(1), kinds)
                .as((at, kind) -> (Mark) new Mark.Met(at, 0, kind))),
        Tuple.of(
            2,
            Combinators.combine(
                    instants(1),
                    kinds.flatMap(LedgerPropertiesTest::terms),
                    Arbitraries.of("new", "old", "earlier"),
                    Arbitraries.longs().between(0, 20_000))
                .as(
                    (at, term, binding, minutes) ->
                        (Mark)
                            new Mark.Restarted(
                                at,
                                0,
                                term,
                                at.minus(Duration.ofMinutes(minutes)),
                                binding,
                                "重新分类"))));
  }

  private static Arbitrary<Mark> moreTime() {
    return Arbitraries.oneOf(pauses(), extensions());
  }

  private static Arbitrary<Mark> extensions() {
    return Combinators.combine(instants(1), Arbitraries.of(KINDS), spans())
        .as((at, kind, by) -> new Mark.Extended(at, 999, kind, by, "镇长", "案情复杂"));
  }

  private static Arbitrary<Mark> pauses() {
    return Combinators.combine(instants(1), Arbitraries.longs().between(1, 20_000).injectNull(0.3))
        .as(
            (at, minutes) ->
                new Mark.Paused(
                    at,
                    999,
                    "await-parties",
                    "等材料",
                    minutes == null ? null : at.plus(Duration.ofMinutes(minutes))));
  }

  private static Arbitrary<Term> terms(String kind) {
    return Combinators.combine(spans(), spans().injectNull(0.3), spans().injectNull(0.7))
        .as(
            (span, warn, red) ->
                new Term(
                    kind,
                    "accepted",
                    span.amount(),
                    span.unit(),
                    warn == null ? null : warn.amount(),
                    warn == null ? null : warn.unit(),
                    red == null ? null : red.amount(),
                    red == null ? null : red.unit()));
  }

  private static Arbitrary<Span> spans() {
    return Combinators.combine(Arbitraries.longs().between(0, 40), Arbitraries.of(Span.UNITS))
        .as(Span::new);
  }

  private static Arbitrary<Instant> instants(double part) {
    return Arbitraries.longs()
        .between(0, (long) (MINUTES * part))
        .map(minutes -> BEGIN.plus(Duration.ofMinutes(minutes)));
  }
}
