package org.yiwang.appeals.deadlines;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yiwang.decisions.Decision;

/** Reads the terms of all clocks from what the table {@code appeals/time-limit} decided. */
public final class Terms {

  public static final String ROUTE = "route";
  public static final String SIGN = "sign";
  public static final String HANDLE = "handle";
  public static final String ANSWER = "answer";

  /** Start events, codes of the dictionary {@code clock-start}. */
  public static final String FILED = "filed";

  public static final String ASSIGNED = "assigned";
  public static final String ACCEPTED = "accepted";
  public static final String ANSWERED = "answered";

  private Terms() {}

  /** One term for each clock that the decision names; a rule may leave a clock out. */
  public static List<Term> of(Decision timeLimit) {
    return Stream.of(
            term(timeLimit, ROUTE, "route", FILED),
            term(timeLimit, SIGN, "accept", from(timeLimit, "sign", ASSIGNED)),
            term(timeLimit, HANDLE, "answer", from(timeLimit, "handle", ASSIGNED)),
            term(timeLimit, ANSWER, "reply", from(timeLimit, "reply", FILED)))
        .filter(Objects::nonNull)
        .toList();
  }

  private static String from(Decision timeLimit, String clock, String otherwise) {
    return (String) timeLimit.outcome().getOrDefault(clock + "From", otherwise);
  }

  private static Term term(Decision limit, String clock, String columns, String from) {
    return limit.outcome().containsKey(columns + "Amount")
        ? new Term(
            clock,
            from,
            limit.number(columns + "Amount"),
            limit.text(columns + "Unit"),
            amount(limit, "warn"),
            unit(limit, "warn"),
            amount(limit, "red"),
            unit(limit, "red"))
        : null;
  }

  private static Long amount(Decision limit, String columns) {
    return limit.outcome().containsKey(columns + "Amount")
        ? limit.number(columns + "Amount")
        : null;
  }

  private static String unit(Decision limit, String columns) {
    return amount(limit, columns) == null ? null : limit.text(columns + "Unit");
  }
}
