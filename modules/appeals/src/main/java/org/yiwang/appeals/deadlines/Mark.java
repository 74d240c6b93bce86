package org.yiwang.appeals.deadlines;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.yiwang.kernel.Problem;

/** What happened to a matter and matters to its clocks. */
public sealed interface Mark {

  /** As they happened; of one event, what ends comes before what begins. */
  Comparator<Mark> ORDER =
      Comparator.comparing(Mark::at).thenComparing(Mark::seq).thenComparing(Mark::turn);

  Instant at();

  /** The number of the event that left it. */
  long seq();

  private int turn() {
    if (this instanceof Resumed) {
      return 0;
    }
    if (this instanceof Extended || this instanceof Credited) {
      return 1;
    }
    if (this instanceof Met || this instanceof Ended) {
      return 2;
    }
    return this instanceof Paused ? 4 : 3;
  }

  /** A clock starts; the term says which. */
  record Started(Instant at, long seq, Term term) implements Mark {}

  /**
   * A clock gets a new term while the old one runs, because the matter was classified anew or has a
   * new holder.
   *
   * @param startedAt from when the new term counts: it may be the old start
   * @param binding a code of the dictionary {@code clock-binding}: {@code new}, {@code old}, or
   *     {@code earlier} of the two as they stand now
   * @param why as people say it, for instance: classified anew
   */
  record Restarted(Instant at, long seq, Term term, Instant startedAt, String binding, String why)
      implements Mark {

    static final String NEW = "new";
    static final String OLD = "old";
    static final String EARLIER = "earlier";
    private static final List<String> BINDINGS = List.of(NEW, OLD, EARLIER);

    public Restarted {
      if (!BINDINGS.contains(binding)) {
        throw Problem.invalid(
            "appeals.unknown-code",
            "field",
            "clock-binding",
            "code",
            String.valueOf(binding),
            "allowed",
            String.join(", ", BINDINGS));
      }
      if (startedAt.isAfter(at)) {
        throw new IllegalArgumentException(startedAt + " is after " + at);
      }
    }
  }

  /**
   * All clocks stand still until somebody resumes, or until the bound.
   *
   * @param reason a code of the dictionary {@code pause-reason}
   * @param until null for no bound
   */
  record Paused(Instant at, long seq, String reason, String reasonName, Instant until)
      implements Mark {}

  record Resumed(Instant at, long seq) implements Mark {}

  record Extended(Instant at, long seq, String clock, Span by, String approver, String reason)
      implements Mark {}

  /** Time given back, for instance what passed until a return was accepted. */
  record Credited(Instant at, long seq, String clock, Span by, String reason) implements Mark {}

  /** What the clock demands was done. */
  record Met(Instant at, long seq, String clock) implements Mark {}

  /** Nothing is demanded any more: withdrawn, a duplicate, invalid. */
  record Ended(Instant at, long seq, String why) implements Mark {}
}
