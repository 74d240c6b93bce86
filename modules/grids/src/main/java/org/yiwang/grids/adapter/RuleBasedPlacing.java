package org.yiwang.grids.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.yiwang.decisions.Decision;
import org.yiwang.decisions.Facts;
import org.yiwang.grids.PlacingPolicy;
import org.yiwang.platform.WorkingCalendar;
import org.yiwang.rulebook.Rulebook;

/** Asks the table of time limits for placing households. */
@Dependent
class RuleBasedPlacing implements PlacingPolicy {

  private static final String TABLE = "grids/placing-limit";

  private final Rulebook rulebook;
  private final WorkingCalendar calendar;

  @Inject
  RuleBasedPlacing(Rulebook rulebook, WorkingCalendar calendar) {
    this.rulebook = rulebook;
    this.calendar = calendar;
  }

  @Override
  public Placing placing(String cause, Instant since) {
    Decision limit = rulebook.decide(TABLE, Facts.of("cause", cause));
    return new Placing(
        limit.text("post"),
        limit.text("level"),
        calendar.plusWorkingDays(since, limit.number("days")));
  }
}
