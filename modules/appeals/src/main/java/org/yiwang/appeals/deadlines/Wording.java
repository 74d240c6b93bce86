package org.yiwang.appeals.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.kernel.Messages;
import org.yiwang.platform.WorkingCalendar;

/** Why a clock is due when it is, in one sentence that can be read aloud to the resident. */
final class Wording {

  private static final String DEADLINE = "appeals.deadline.";

  /**
   * What came out.
   *
   * @param daysOff whether holidays play a part
   * @param pause under way, null for none
   * @param unannounced years whose holidays are not known yet
   */
  record Outcome(
      Instant asOf,
      Instant due,
      boolean daysOff,
      ClockState state,
      Instant closedAt,
      Standstill pause,
      List<Integer> unannounced) {}

  private final Term term;
  private final Instant startedAt;
  private final SpokenDays days;
  private final List<String> happened = new ArrayList<>();
  private String before = "";
  private String ending = "";

  Wording(Term term, Instant startedAt, WorkingCalendar calendar) {
    this.term = term;
    this.startedAt = startedAt;
    this.days = new SpokenDays(startedAt, calendar);
  }

  void restarted(Mark.Restarted again) {
    before = say("restarted", "at", days.moment(again.at()), "why", spoken(again.why()));
  }

  void paused(Standstill pause, Instant end, long workingDays) {
    String more =
        term.span().inWorkingDays()
            ? workingDays == 0
                ? say("no-more")
                : say("more", "amount", new Span(workingDays, Span.WORKING_DAYS).words())
            : say("more", "amount", length(Duration.between(pause.from(), end)));
    happened.add(
        say(
            "paused",
            "from",
            days.moment(pause.from()),
            "to",
            days.moment(end),
            "reason",
            reasons(pause),
            "more",
            more));
  }

  /** A pause after the due time. */
  void idlePause() {
    String idle = say("idle-pause");
    if (!happened.contains(idle)) {
      happened.add(idle);
    }
  }

  void extended(Mark.Extended more) {
    happened.add(
        say(
            "extended",
            "approver",
            spoken(more.approver()),
            "amount",
            more.by().words(),
            "reason",
            spoken(more.reason())));
  }

  void credited(Mark.Credited back) {
    happened.add(say("credited", "amount", back.by().words(), "reason", spoken(back.reason())));
  }

  void ended(Mark.Ended mark) {
    ending = say("ended", "at", days.moment(mark.at()), "why", spoken(mark.why()));
  }

  String sentence(Outcome outcome) {
    List<String> parts = new ArrayList<>();
    parts.add(before);
    parts.add(
        say(
            "start",
            "clock",
            say("clock-" + term.clock()),
            "start",
            days.fullMoment(startedAt),
            "from",
            say("from-" + term.from()),
            "amount",
            term.span().words(),
            "manner",
            say("manner-" + term.unit())));
    if (outcome.daysOff()) {
      parts.addAll(days.between(startedAt, outcome.due()));
    }
    parts.addAll(happened);
    if (outcome.pause() != null) {
      parts.add(standing(outcome.pause()));
    }
    parts.add(
        say("due", "due", days.fullMoment(outcome.due()), "done", say("done-" + term.clock())));
    parts.add(end(outcome));
    if (!outcome.unannounced().isEmpty()) {
      String years =
          outcome.unannounced().stream()
              .map(year -> say("year", "year", year))
              .collect(Collectors.joining(say("and")));
      parts.add(say("unconfirmed", "years", years));
    }
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(say("comma")))
        + say("stop");
  }

  private String standing(Standstill pause) {
    return pause.until() == null
        ? say("standing", "from", days.moment(pause.from()), "reason", reasons(pause))
        : say(
            "standing-until",
            "from",
            days.moment(pause.from()),
            "reason",
            reasons(pause),
            "until",
            days.moment(pause.until()));
  }

  private String end(Outcome outcome) {
    return switch (outcome.state()) {
      case MET, MET_LATE ->
          say(
              outcome.state().slug(),
              "at",
              days.moment(outcome.closedAt()),
              "done",
              say("done-" + term.clock()));
      case ENDED -> ending;
      case SUPERSEDED -> say("superseded", "clock", say("clock-" + term.clock()));
      case PAUSED -> "";
      case RUNNING -> outcome.asOf().isBefore(outcome.due()) ? "" : say("overdue");
    };
  }

  private static String reasons(Standstill pause) {
    return pause.reasons().stream().map(Wording::spoken).collect(Collectors.joining(say("and")));
  }

  /** What people wrote, fit to stand inside a sentence. */
  private static String spoken(String text) {
    String stop = say("stop");
    String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
    while (line.endsWith(stop)) {
      line = line.substring(0, line.length() - stop.length());
    }
    return line.replace(stop, say("comma"));
  }

  private static String length(Duration length) {
    String spoken =
        Stream.of(
                part("days", length.toDays()),
                part("hours", length.toHoursPart()),
                part("minutes", length.toMinutesPart()))
            .collect(Collectors.joining());
    return spoken.isEmpty() ? say("moments") : spoken;
  }

  private static String part(String unit, long amount) {
    return amount == 0 ? "" : say("length-" + unit, "amount", amount);
  }

  static String say(String code, Object... namesAndValues) {
    Map<String, Object> named = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      named.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return Messages.sentence(DEADLINE + code, named);
  }
}
