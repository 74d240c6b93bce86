package org.yiwang.appeals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One of every event, whole, with rare characters where people write. */
public final class Events {

  private static final UUID HOUSEHOLD = UUID.fromString("01999999-0000-7000-8000-000000000001");
  private static final UUID POST = UUID.fromString("01999999-0000-7000-8000-000000000002");
  private static final UUID PERSON = UUID.fromString("01999999-0000-7000-8000-000000000003");
  private static final UUID TRIAGE = UUID.fromString("01999999-0000-7000-8000-000000000004");
  private static final UUID LEVEL = UUID.fromString("01999999-0000-7000-8000-000000000005");
  private static final UUID LIMIT = UUID.fromString("01999999-0000-7000-8000-000000000006");

  public static final AppealEvent.Filed FILED =
      new AppealEvent.Filed(
          "43/01/81/104/218/b01/g009/",
          HOUSEHOLD,
          "villager",
          "买买提·艾力𠮷",
          "evening-talk",
          "路灯不亮",
          "村口的路灯坏了。\n“半个月”没人修，𠀀\t完。",
          Instant.parse("2026-09-29T12:30:00Z"),
          Instant.parse("2026-09-30T02:00:00.123456Z"));
  public static final AppealEvent.Triaged TRIAGED =
      new AppealEvent.Triaged(
          "complaint", "urban-rural-construction", "routine", "green", TRIAGE, null);
  public static final AppealEvent.Triaged TRIAGED_BY_HAND =
      new AppealEvent.Triaged("help", "civil-affairs", "urgent", "yellow", null, "当面问过本人");
  public static final AppealEvent.Undecided UNDECIDED =
      new AppealEvent.Undecided(
          List.of("category", "kind"), null, null, "routine", "green", TRIAGE);
  public static final AppealEvent.Assigned ASSIGNED = assigned("grid", false);
  public static final AppealEvent.Assigned SENT_TO_THE_DESK = assigned("town", true);
  public static final AppealEvent.Accepted ACCEPTED = new AppealEvent.Accepted(PERSON, "徐继荣");
  public static final AppealEvent.Answered ANSWERED =
      new AppealEvent.Answered(PERSON, "徐继荣", "已经修好，\n请放心。");
  public static final AppealEvent.Confirmed SOLVED =
      new AppealEvent.Confirmed(true, "very-satisfied", "谢谢", true);
  public static final AppealEvent.Confirmed UNSOLVED =
      new AppealEvent.Confirmed(false, "dissatisfied", null, false);
  public static final AppealEvent.Rehomed REHOMED =
      new AppealEvent.Rehomed(
          "43/01/81/104/219/b02/g009/",
          "43/01/81/104/219/b02/g009/",
          POST,
          "第九微网格长𠮷",
          "units-succeeded",
          HOUSEHOLD);
  public static final AppealEvent.Closed CLOSED = new AppealEvent.Closed("路灯已修复，群众满意。");

  private Events() {}

  public static List<AppealEvent> all() {
    return List.of(
        FILED,
        TRIAGED,
        TRIAGED_BY_HAND,
        UNDECIDED,
        ASSIGNED,
        SENT_TO_THE_DESK,
        ACCEPTED,
        ANSWERED,
        SOLVED,
        UNSOLVED,
        CLOSED,
        REHOMED);
  }

  private static AppealEvent.Assigned assigned(String level, boolean awaitsTriage) {
    return new AppealEvent.Assigned(
        "43/01/81/104/218/b01/g009/",
        level,
        "43/01/81/104/218/b01/g009/",
        POST,
        "第九微网格长",
        awaitsTriage,
        Instant.parse("2026-10-08T02:00:00.123456Z"),
        Instant.parse("2026-10-13T02:00:00.123456Z"),
        true,
        LEVEL,
        LIMIT);
  }
}
