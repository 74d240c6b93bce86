package org.yiwang.appeals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yiwang.appeals.deadlines.Mark;
import org.yiwang.appeals.deadlines.Span;
import org.yiwang.appeals.deadlines.Term;
import org.yiwang.appeals.deadlines.Terms;
import org.yiwang.kernel.Messages;
import org.yiwang.platform.WorkingCalendar;

/** Reads from the events of an appeal what its clocks need to know; a mere edit leaves no mark. */
final class Marks {

  private static final String BINDS_NEW = "new";
  private static final String BINDS_OLD = "old";

  private final WorkingCalendar calendar;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<String, Term> terms = new HashMap<>();
  private final Map<String, Instant> starts = new HashMap<>();
  private final Map<String, Term> awaited = new HashMap<>();
  private Instant filed;
  private long heard;
  private Instant handed;
  private Happened now;

  private Marks(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  static List<Mark> of(List<Happened> history, WorkingCalendar calendar) {
    Marks reader = new Marks(calendar);
    history.forEach(reader::read);
    return reader.marks;
  }

  private void read(Happened happened) {
    now = happened;
    AppealEvent event = happened.event();
    if (event instanceof AppealEvent.Filed is) {
      filed = is.receivedAt();
      heard = seq();
    } else if (event instanceof AppealEvent.Assigned is) {
      assigned(is);
    } else if (event instanceof AppealEvent.Reclassified is) {
      is.terms().stream()
          .filter(term -> !term.clock().equals(Terms.ROUTE))
          .forEach(term -> anew(term, is.binding(), "reclassified"));
    } else if (event instanceof AppealEvent.Accepted) {
      met(Terms.SIGN);
      begin(Terms.ACCEPTED);
    } else if (event instanceof AppealEvent.Answered is) {
      met(Terms.HANDLE);
      begin(Terms.ANSWERED);
      if (!is.downward()) {
        met(Terms.ANSWER);
      }
    } else if (event instanceof AppealEvent.Confirmed is && !is.solved()) {
      notMetAfterAll();
    } else if (event instanceof Word.CalledBack is && !is.solved()) {
      notMetAfterAll();
    } else if (event instanceof AppealEvent.Closed is) {
      marks.add(new Mark.Ended(at(), seq(), why("closed")));
    } else if (event instanceof Passage passage) {
      read(passage);
    } else if (event instanceof TimeEvent time) {
      read(time);
    }
  }

  private void assigned(AppealEvent.Assigned is) {
    handed = at();
    if (is.terms() == null) {
      open(fixed(Terms.SIGN, is.acceptDue()), at(), BINDS_NEW, "assigned");
      open(fixed(Terms.HANDLE, is.answerDue()), at(), BINDS_NEW, "assigned");
      return;
    }
    for (Term term : is.terms()) {
      if (!term.clock().equals(Terms.ROUTE) || !terms.containsKey(Terms.ROUTE)) {
        start(term, BINDS_NEW, "assigned");
      }
    }
    if (!is.awaitsTriage()) {
      met(Terms.ROUTE);
    }
  }

  /** What old events fixed by a date alone. */
  private Term fixed(String clock, Instant due) {
    long hours = Duration.between(at(), due).plusMinutes(59).toHours();
    return Term.plain(clock, Terms.ASSIGNED, hours, "hours");
  }

  private void read(Passage event) {
    if (event instanceof Passage.Escalated up) {
      String binding = up.binding() == null ? BINDS_OLD : up.binding();
      handedOn(up.terms(), binding, "escalated");
    } else if (event instanceof Passage.Bound to) {
      handedOn(to.terms(), BINDS_OLD, "bound");
    } else if (event instanceof Passage.Transferred to) {
      handed = at();
      to.terms().stream()
          .filter(term -> term.clock().equals(Terms.SIGN))
          .forEach(term -> open(term, at(), BINDS_NEW, "transferred"));
    } else if (event instanceof Passage.Returned is) {
      met(Terms.SIGN);
      if (is.credited()) {
        credit(Terms.HANDLE);
        credit(Terms.ANSWER);
      }
    } else if (event instanceof Passage.OfferWithdrawn) {
      met(Terms.SIGN);
    } else if (event instanceof Passage.PassedOn on && on.conveyed()) {
      met(Terms.ANSWER);
    }
  }

  /** Whoever takes it over signs and handles by clocks of their own; the resident waits by one. */
  private void handedOn(List<Term> given, String binding, String why) {
    handed = at();
    awaited.clear();
    for (Term term : given) {
      if (term.clock().equals(Terms.ANSWER)) {
        anew(term, binding, why);
      } else if (!term.clock().equals(Terms.ROUTE)) {
        start(term, BINDS_NEW, why);
      }
    }
  }

  private void read(TimeEvent event) {
    if (event instanceof TimeEvent.Paused is) {
      marks.add(new Mark.Paused(at(), seq(), is.reason(), is.reasonName(), is.until()));
    } else if (event instanceof TimeEvent.Resumed) {
      marks.add(new Mark.Resumed(at(), seq()));
    } else if (event instanceof TimeEvent.Extended is) {
      marks.add(
          new Mark.Extended(
              at(),
              seq(),
              is.clock(),
              new Span(is.amount(), is.unit()),
              is.personName(),
              is.reason()));
    }
  }

  /** By its start event: at once, or when that comes. */
  private void start(Term term, String binding, String why) {
    switch (term.from()) {
      case Terms.FILED -> open(term, filed, binding, why);
      case Terms.ASSIGNED -> open(term, at(), binding, why);
      default -> awaited.put(term.clock(), term);
    }
  }

  private void begin(String event) {
    for (Term term : List.copyOf(awaited.values())) {
      if (term.from().equals(event)) {
        awaited.remove(term.clock());
        open(term, at(), BINDS_NEW, event);
      }
    }
  }

  /** Another term for a clock that runs, or is still to start, counted from the same start. */
  private void anew(Term term, String binding, String why) {
    if (starts.containsKey(term.clock())) {
      open(term, starts.get(term.clock()), binding, why);
    } else {
      start(term, BINDS_NEW, why);
    }
  }

  private void open(Term term, Instant start, String binding, String why) {
    boolean first = !terms.containsKey(term.clock());
    if (first && start.equals(at())) {
      // What runs since it was filed may be met by the event that says how long it may run.
      long since = term.from().equals(Terms.FILED) ? heard : seq();
      marks.add(new Mark.Started(at(), since, term));
    } else {
      String binds = first ? BINDS_NEW : binding;
      marks.add(new Mark.Restarted(at(), seq(), term, start, binds, why(why)));
    }
    terms.put(term.clock(), term);
    starts.put(term.clock(), start);
  }

  private void met(String clock) {
    marks.add(new Mark.Met(at(), seq(), clock));
  }

  /**
   * The resident says that it is not solved: its clocks have run on all the time, even if it was
   * closed since.
   */
  private void notMetAfterAll() {
    marks.removeIf(
        mark ->
            mark instanceof Mark.Ended
                || mark instanceof Mark.Met met
                    && (met.clock().equals(Terms.HANDLE) || met.clock().equals(Terms.ANSWER)));
  }

  /** The time it lay with somebody whose it was not. */
  private void credit(String clock) {
    Term term = terms.get(clock);
    if (term == null) {
      return;
    }
    Span lay =
        term.unit().equals("working-days")
            ? new Span(calendar.workingDays(day(handed), day(at())), term.unit())
            : new Span(Duration.between(handed, at()).plusMinutes(59).toHours(), "hours");
    if (lay.amount() > 0) {
      marks.add(new Mark.Credited(at(), seq(), clock, lay, why("returned")));
    }
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(WorkingCalendar.ZONE).toLocalDate();
  }

  private static String why(String code) {
    return Messages.sentence("appeals.clock-why." + code, Map.of());
  }

  private Instant at() {
    return now.at();
  }

  private long seq() {
    return now.sequence();
  }
}
