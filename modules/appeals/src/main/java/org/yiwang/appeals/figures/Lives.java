package org.yiwang.appeals.figures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.AppealState;
import org.yiwang.appeals.Deadlines;
import org.yiwang.appeals.Happened;
import org.yiwang.appeals.deadlines.Clock;
import org.yiwang.appeals.deadlines.Terms;

/** Reads what happened to an appeal as steps. */
@Dependent
public class Lives {

  private final Deadlines deadlines;

  @Inject
  public Lives(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** The whole life of an appeal, however many of its events one command brought. */
  public List<Step> of(UUID appeal, List<Happened> life) {
    List<AppealEvent> events = life.stream().map(Happened::event).toList();
    List<Step> steps = new ArrayList<>();
    AppealState before = null;
    for (int i = 0; i < events.size(); i++) {
      AppealState after = Appeal.from(appeal, events.subList(0, i + 1)).state();
      boolean late = clock(events.get(i)) != null && late(life.subList(0, i + 1));
      steps.add(new Step(before, events.get(i), after, life.get(i).at(), late));
      before = after;
    }
    return steps;
  }

  /** The clock that an event must come in time for; null when there is none. */
  static String clock(AppealEvent event) {
    if (event instanceof AppealEvent.Answered) {
      return Terms.HANDLE;
    }
    return event instanceof AppealEvent.Closed ? Terms.ANSWER : null;
  }

  /** Whether the clock of the last event was stopped after it was due. */
  private boolean late(List<Happened> life) {
    Happened last = life.get(life.size() - 1);
    List<Clock> clocks = deadlines.clocks(life, last.at());
    String wanted = clock(last.event());
    // Old events fixed no time for the answer; the time to handle was all they had.
    String kind =
        clocks.stream().anyMatch(clock -> clock.kind().equals(wanted)) ? wanted : Terms.HANDLE;
    return clocks.stream()
        .filter(clock -> clock.binding() && clock.kind().equals(kind))
        .anyMatch(clock -> clock.closedAt() != null && clock.closedAt().isAfter(clock.due()));
  }
}
