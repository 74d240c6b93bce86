package org.yiwang.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yiwang.appeals.deadlines.Term;

/** One of every event, whole, with rare characters where people write. */
public final class Events {

  private static final UUID HOUSEHOLD = UUID.fromString("01999999-0000-7000-8000-000000000001");
  private static final UUID POST = UUID.fromString("01999999-0000-7000-8000-000000000002");
  private static final UUID PERSON = UUID.fromString("01999999-0000-7000-8000-000000000003");
  private static final UUID TRIAGE = UUID.fromString("01999999-0000-7000-8000-000000000004");
  private static final UUID LEVEL = UUID.fromString("01999999-0000-7000-8000-000000000005");
  private static final UUID LIMIT = UUID.fromString("01999999-0000-7000-8000-000000000006");

  private static final UUID TASK = UUID.fromString("01999999-0000-7000-8000-000000000007");
  private static final String VILLAGE = "43/01/81/104/218/";
  private static final String TOWN = "43/01/81/104/";
  private static final Instant DUE = Instant.parse("2026-10-09T02:00:00.123456Z");

  /** Two clocks in working days, from the handing over and from the filing. */
  public static final List<Term> TERMS =
      List.of(
          Term.plain("sign", "assigned", 1, "working-days"),
          new Term("handle", "assigned", 3, "working-days", 1L, "working-days", 4L, "hours"),
          Term.plain("answer", "filed", 5, "calendar-days"));

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
          Instant.parse("2026-09-30T02:00:00.123456Z"),
          true,
          List.of(new AppealEvent.Accused(PERSON, List.of("43/01/81/104/218/"))),
          2);
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
      new AppealEvent.Answered(PERSON, "徐继荣", "已经修好，\n请放心。", false);
  public static final AppealEvent.Answered ANSWERED_FROM_ABOVE =
      new AppealEvent.Answered(PERSON, "王芳", "已列入计划。", true);
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
  public static final AppealEvent.Closed CLOSED =
      new AppealEvent.Closed("路灯已修复，群众满意。", "confirmed", null, null);

  public static final AppealEvent.Closed CLOSED_OTHERWISE =
      new AppealEvent.Closed("与另一件相同。", "duplicate", "430181104-2026-000001", "请看那一件。");
  public static final AppealEvent.Reclassified RECLASSIFIED =
      new AppealEvent.Reclassified(
          "help", "agriculture", "urgent", "yellow", "现场看过", TERMS, "earlier", LIMIT, LEVEL);
  public static final Passage.Escalated ESCALATED =
      new Passage.Escalated(
          "grid",
          "village",
          VILLAGE,
          POST,
          "竹联村书记",
          "request",
          "上门两次，\n没有谈拢。",
          List.of("branch"),
          TERMS,
          "new",
          LEVEL,
          LIMIT);
  public static final Passage.Escalated ESCALATED_BY_ITSELF =
      new Passage.Escalated(
          "village",
          "town",
          TOWN,
          POST,
          "官渡镇派单岗",
          "deadline",
          null,
          List.of(),
          TERMS,
          "old",
          LEVEL,
          LIMIT);
  public static final Passage.Transferred TRANSFERRED =
      new Passage.Transferred("village", VILLAGE, POST, "邻村书记", "路在邻村", TERMS, LIMIT);
  public static final Passage.OfferWithdrawn OFFER_WITHDRAWN = new Passage.OfferWithdrawn("还是自己办");
  public static final Passage.Returned RETURNED =
      new Passage.Returned(VILLAGE, POST, "邻村书记", "土地管理法第14条", 1, true, LEVEL);
  public static final Passage.Bound BOUND =
      new Passage.Bound("town", TOWN, POST, "自然资源所", TERMS, LEVEL, LIMIT);
  public static final Passage.PassedOn PASSED_ON =
      new Passage.PassedOn("village", VILLAGE, POST, PERSON, "何艳平", null, false, true);
  public static final Passage.PassedOn CONVEYED =
      new Passage.PassedOn("grid", VILLAGE, POST, PERSON, "徐继荣", "当面说了𠮷", true, false);
  public static final Passage.SentOut SENT_OUT = new Passage.SentOut(TASK, "市交通局", "请修路", DUE);
  public static final Passage.OutsideReceived OUTSIDE_RECEIVED =
      new Passage.OutsideReceived(TASK, "收文 2026-17");
  public static final Passage.OutsideReplied OUTSIDE_REPLIED =
      new Passage.OutsideReplied(TASK, "已列入计划");
  public static final Aid.AidAsked AID_ASKED =
      new Aid.AidAsked(TASK, TOWN, POST, "司法所", "到场调解", DUE, true);
  public static final Aid.AidGiven AID_GIVEN = new Aid.AidGiven(TASK, PERSON, "黄敏", "已签协议");
  public static final Aid.AidCalledOff AID_CALLED_OFF = new Aid.AidCalledOff(TASK, "不需要了");
  public static final TimeEvent.Paused PAUSED =
      new TimeEvent.Paused("await-parties", "等当事人补充材料", "差一张图", DUE, LEVEL);
  public static final TimeEvent.Resumed RESUMED = new TimeEvent.Resumed("材料齐了");
  public static final TimeEvent.Resumed RESUMED_BY_ITSELF = new TimeEvent.Resumed(null);
  public static final TimeEvent.ExtensionAsked EXTENSION_ASKED =
      new TimeEvent.ExtensionAsked(3, "working-days", "要勘界", POST, "官渡镇派单岗", LEVEL);
  public static final TimeEvent.Extended EXTENDED =
      new TimeEvent.Extended("handle", 3, "working-days", PERSON, "王芳", "情况属实");
  public static final TimeEvent.ExtensionRefused EXTENSION_REFUSED =
      new TimeEvent.ExtensionRefused(PERSON, "王芳", "不用再等");
  public static final TimeEvent.Carded CARDED = new TimeEvent.Carded("handle", "yellow", DUE);
  public static final Word.Progressed PROGRESSED = new Word.Progressed("看过现场");
  public static final Word.Urged URGED = new Word.Urged("怎么还没好");
  public static final Word.Supervised SUPERVISED = new Word.Supervised("限期办结", DUE);
  public static final Word.Corrected CORRECTED = new Word.Corrected("路灯不亮（村口）", null, "艾力", "听错了");
  public static final Word.ContactTried CONTACT_TRIED =
      new Word.ContactTried(LocalDate.parse("2026-10-08"), "电话没人接");
  public static final Word.CalledBack CALLED_BACK =
      new Word.CalledBack(true, "satisfied", null, PERSON, "吴欣");
  public static final Word.CalledBack CALLED_BACK_UNSOLVED =
      new Word.CalledBack(false, "dissatisfied", "又坏了", PERSON, "吴欣");
  public static final Alarm.Alerted ALERTED = new Alarm.Alerted(10, "police", LEVEL);
  public static final Alarm.Rung RUNG = new Alarm.Rung(1, PERSON, "王芳", DUE);
  public static final Alarm.Acknowledged ACKNOWLEDGED =
      new Alarm.Acknowledged(PERSON, "王芳", "正赶过去");
  public static final Alarm.Reported REPORTED = new Alarm.Reported("police", "接警员 0731");

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
        ANSWERED_FROM_ABOVE,
        SOLVED,
        UNSOLVED,
        CLOSED,
        CLOSED_OTHERWISE,
        REHOMED,
        RECLASSIFIED,
        ESCALATED,
        ESCALATED_BY_ITSELF,
        TRANSFERRED,
        OFFER_WITHDRAWN,
        RETURNED,
        BOUND,
        PASSED_ON,
        CONVEYED,
        SENT_OUT,
        OUTSIDE_RECEIVED,
        OUTSIDE_REPLIED,
        AID_ASKED,
        AID_GIVEN,
        AID_CALLED_OFF,
        PAUSED,
        RESUMED,
        RESUMED_BY_ITSELF,
        EXTENSION_ASKED,
        EXTENDED,
        EXTENSION_REFUSED,
        CARDED,
        PROGRESSED,
        URGED,
        SUPERVISED,
        CORRECTED,
        CONTACT_TRIED,
        CALLED_BACK,
        CALLED_BACK_UNSOLVED,
        ALERTED,
        RUNG,
        ACKNOWLEDGED,
        REPORTED);
  }

  /** Every record there is of the sealed family. */
  public static Set<Class<?>> types() {
    Set<Class<?>> found = new LinkedHashSet<>();
    gather(AppealEvent.class, found);
    return found;
  }

  private static void gather(Class<?> type, Set<Class<?>> found) {
    if (!type.isSealed()) {
      found.add(type);
      return;
    }
    for (Class<?> permitted : type.getPermittedSubclasses()) {
      gather(permitted, found);
    }
  }

  private static AppealEvent.Assigned assigned(String level, boolean awaitsTriage) {
    return new AppealEvent.Assigned(
        "43/01/81/104/218/b01/g009/",
        level,
        "43/01/81/104/218/b01/g009/",
        POST,
        "第九微网格长",
        awaitsTriage,
        null,
        null,
        true,
        TERMS,
        LEVEL,
        LIMIT);
  }
}
