package org.yiwang.appeals.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.AppealState;
import org.yiwang.appeals.AppealStatus;

/** What may happen next to an appeal, as people and rules would have it. */
final class Life {

  static final List<String> PLACES =
      List.of(
          "43/01/81/104/218/b01/g009/",
          "43/01/81/104/218/b02/g001/",
          "43/01/81/104/219/",
          "43/01/81/105/");

  private static final List<String> LEVELS = List.of("grid", "branch", "village", "town");
  private static final List<String> KINDS = List.of("complaint", "help");
  private static final List<String> SATISFACTION =
      List.of("very-satisfied", "satisfied", "acceptable", "dissatisfied");
  private static final UUID SOMEBODY = UUID.fromString("01999999-0000-7000-8000-000000000003");

  private Life() {}

  /**
   * @param choice picks among what is possible
   */
  static AppealEvent[] next(AppealState state, int choice, Instant now) {
    if (state == null) {
      return filed(choice, now);
    }
    if (choice % 7 == 3 && state.open()) {
      return new AppealEvent[] {rehomed(choice)};
    }
    return switch (AppealStatus.ofSlug(state.status())) {
      case AWAITING_TRIAGE ->
          new AppealEvent[] {triaged(choice), assigned(choice, now, false, state.path())};
      case ASSIGNED -> new AppealEvent[] {new AppealEvent.Accepted(SOMEBODY, "徐继荣")};
      case ACCEPTED -> new AppealEvent[] {new AppealEvent.Answered(SOMEBODY, "徐继荣", "已修好。", false)};
      case ANSWERED -> confirmed(choice);
      case CONFIRMED -> new AppealEvent[] {new AppealEvent.Closed("办结", "confirmed", null, null)};
      case CLOSED -> new AppealEvent[0];
      // Whatever else it may stand at is left as it is.
      default -> new AppealEvent[0];
    };
  }

  static AppealEvent[] filed(int choice, Instant now) {
    String place = pick(PLACES, choice);
    AppealEvent filed =
        new AppealEvent.Filed(
            place, null, "villager", "何𬱖", "phone", "路灯", "不亮", now, now, false, List.of(), 0);
    boolean open = choice % 3 == 0;
    AppealEvent what =
        open
            ? new AppealEvent.Undecided(List.of("kind"), null, null, null, null, SOMEBODY)
            : triaged(choice);
    return new AppealEvent[] {filed, what, assigned(choice, now, open, place)};
  }

  private static AppealEvent triaged(int choice) {
    String category = choice % 2 == 0 ? "civil-affairs" : "environment";
    return new AppealEvent.Triaged(
        pick(KINDS, choice), category, "routine", "green", SOMEBODY, null);
  }

  private static AppealEvent assigned(int choice, Instant now, boolean open, String place) {
    Instant due = now.plus(Duration.ofHours(1 + choice % 90));
    return new AppealEvent.Assigned(
        place, pick(LEVELS, choice), place, SOMEBODY, "岗", open, due, due, true, null, null, null);
  }

  private static AppealEvent rehomed(int choice) {
    String place = pick(PLACES, choice / 7);
    return new AppealEvent.Rehomed(place, place, SOMEBODY, "岗", "units-succeeded", SOMEBODY);
  }

  private static AppealEvent[] confirmed(int choice) {
    boolean solved = choice % 4 != 0;
    AppealEvent said =
        new AppealEvent.Confirmed(solved, pick(SATISFACTION, choice), null, choice % 5 == 0);
    return solved && choice % 2 == 0
        ? new AppealEvent[] {said, new AppealEvent.Closed("办结", "confirmed", null, null)}
        : new AppealEvent[] {said};
  }

  private static <T> T pick(List<T> values, int choice) {
    return values.get(choice % values.size());
  }
}
