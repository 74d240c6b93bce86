package org.yiwang.appeals.finding.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yiwang.appeals.adapter.Summaries;
import org.yiwang.appeals.finding.Pairs;
import org.yiwang.appeals.finding.Question;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.WorkingCalendar;

/**
 * Conditions on appeals {@code a}, their numbers {@code n} and what they are found by, {@code s},
 * and the values for them, in one order.
 */
final class Where {

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  Where and(String condition, Object... given) {
    conditions.add(condition);
    values.addAll(Arrays.asList(given));
    return this;
  }

  /** One for a place before all conditions. */
  Where value(Object given) {
    values.add(given);
    return this;
  }

  Where under(UnitPath unit) {
    String column = unit.level() == Level.GRID ? "a.path" : "a." + unit.level().slug();
    return and(column + " = ?", unit.value());
  }

  /** Every word of the index begins with one of those, as whole words do. */
  void words(String words) {
    if (words != null) {
      for (String word : Pairs.words(words)) {
        and("concat(' ', s.pairs) like ?", "% " + word + "%");
      }
    }
  }

  void general(Question question, Instant now) {
    and("a.restricted = 0");
    is("a.status", question.status() == null ? null : question.status().slug());
    is("a.level", question.level());
    is("a.kind", question.kind());
    is("a.category", question.category());
    is("a.risk", question.risk());
    if (question.from() != null) {
      and("a.received_at >= ?", begin(question.from()));
    }
    if (question.to() != null) {
      and("a.received_at < ?", begin(question.to().plusDays(1)));
    }
    if (question.colour() != null) {
      and("a.is_open = true");
      and(question.colour().condition(), question.colour().values(now).toArray());
    }
    if (question.after() != null) {
      Instant at = question.after().at();
      and("a.received_at <= ? and (a.received_at < ? or a.id < ?)", at, at, question.after().id());
    }
  }

  private void is(String column, String value) {
    if (value != null) {
      and(column + " = ?", value);
    }
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
  }

  String select(String from) {
    return "select " + Summaries.COLUMNS + " from " + from + text();
  }

  String text() {
    return " where " + String.join(" and ", conditions);
  }

  String newest(Question question) {
    return " order by a.received_at desc, a.id desc limit " + (question.size() + 1);
  }

  /** These values before the others. */
  Where with(Where others) {
    Where both = new Where();
    both.values.addAll(values);
    both.values.addAll(others.values);
    return both;
  }

  Object[] values() {
    return values.toArray();
  }
}
