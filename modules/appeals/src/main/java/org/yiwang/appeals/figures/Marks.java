package org.yiwang.appeals.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.AppealState;
import org.yiwang.appeals.AppealStatus;
import org.yiwang.platform.WorkingCalendar;

/** What each event counts for: the one place to extend when there are more of them. */
final class Marks {

  private Marks() {}

  static List<Mark> of(Step step) {
    List<Mark> marks = new ArrayList<>();
    standing(step, marks);
    if (step.event() instanceof AppealEvent.Filed filed) {
      marks.add(new Mark(day(filed.receivedAt()), Measure.RECEIVED, "", "", 1));
    } else if (step.event() instanceof AppealEvent.Answered) {
      marks.add(mark(step, Measure.ANSWERED, timeliness(step)));
    } else if (step.event() instanceof AppealEvent.Confirmed said) {
      confirmed(step, said, marks);
    } else if (step.event() instanceof AppealEvent.Closed) {
      closed(step, marks);
    }
    // Any other event counts only for where the matter stands.
    return marks;
  }

  private static void confirmed(Step step, AppealEvent.Confirmed said, List<Mark> marks) {
    String state = said.solved() ? "solved" : "unsolved";
    marks.add(mark(step, Measure.CONFIRMED, state));
    if (said.satisfaction() != null) {
      marks.add(mark(step, Measure.SATISFACTION, said.satisfaction()));
    }
    if (said.takenByHandler()) {
      marks.add(mark(step, Measure.TAKEN_BY_HANDLER, state));
    }
  }

  private static void closed(Step step, List<Mark> marks) {
    marks.add(mark(step, Measure.CLOSED, timeliness(step)));
    if (AppealStatus.CONFIRMED.slug().equals(step.before().status())) {
      marks.add(mark(step, Measure.SOLVED, ""));
    }
  }

  /** It no longer stands where it stood, or stands there with another level. */
  private static void standing(Step step, List<Mark> marks) {
    String was = place(step.before());
    String is = place(step.after());
    if (was.equals(is)) {
      return;
    }
    if (!was.isEmpty()) {
      marks.add(open(step, step.before(), -1));
    }
    if (!is.isEmpty()) {
      marks.add(open(step, step.after(), 1));
    }
  }

  private static String place(AppealState state) {
    boolean stands = state != null && state.open() && state.status() != null;
    return stands ? state.status() + '/' + state.level() : "";
  }

  private static Mark open(Step step, AppealState state, int amount) {
    return new Mark(day(step.at()), Measure.OPEN, level(state), state.status(), amount);
  }

  private static Mark mark(Step step, Measure measure, String state) {
    return new Mark(day(step.at()), measure, level(step.after()), state, 1);
  }

  private static String timeliness(Step step) {
    return step.late() ? "late" : "in-time";
  }

  private static String level(AppealState state) {
    return state.level() == null ? "" : state.level();
  }

  private static LocalDate day(Instant at) {
    return at.atZone(WorkingCalendar.ZONE).toLocalDate();
  }
}
