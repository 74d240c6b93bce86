package org.yiwang.appeals;

import java.util.List;
import java.util.function.Function;

/** All that people may do with a matter. */
final class Acts {

  private static final Function<Choice, AppealReceipt> ACCEPT = is -> is.matter().accept(is.by());
  private static final Function<Choice, AppealReceipt> ANSWER = is -> is.matter().answer(is.by());
  private static final Function<Choice, AppealReceipt> ESCALATE =
      is -> is.matter().escalate(is.by());
  private static final Function<Choice, AppealReceipt> PASS_ON =
      is -> is.matter().passOn(is.by(), is.yes() ? null : "已当面说明。");
  private static final Function<Choice, AppealReceipt> OFFER =
      is ->
          is.yes()
              ? is.matter()
                  .offer(
                      is.by(),
                      "430181104000",
                      is.of(
                          List.of(
                              "station-land", "station-justice", "triage-desk", "town-dispatch")))
              : is.matter()
                  .offer(
                      is.by(), is.of(List.of("430181104217", "430181104218")), "village-secretary");
  private static final Function<Choice, AppealReceipt> WITHDRAW =
      is -> is.matter().withdrawOffer(is.by());
  private static final Function<Choice, AppealReceipt> RETURN = is -> is.matter().giveBack(is.by());
  private static final Function<Choice, AppealReceipt> ASK_AID =
      is -> is.matter().askAid(is.by(), "430181104000", "station-justice", is.soon());
  private static final Function<Choice, AppealReceipt> GIVE_AID =
      is -> is.matter().giveAid(is.by(), is.task());
  private static final Function<Choice, AppealReceipt> CALL_OFF =
      is -> is.matter().callOffAid(is.by(), is.task());
  private static final Function<Choice, AppealReceipt> SEND_OUT =
      is -> is.matter().sendOut(is.by(), is.yes() ? is.soon() : null);
  private static final Function<Choice, AppealReceipt> REPLIED =
      is -> is.matter().outsideReplied(is.by(), is.sending());
  private static final Function<Choice, AppealReceipt> PAUSE =
      is ->
          is.matter()
              .pause(
                  is.by(),
                  is.of(List.of("await-parties", "await-litigation", "force-majeure")),
                  is.yes() ? null : is.soon());
  private static final Function<Choice, AppealReceipt> RESUME = is -> is.matter().resume(is.by());
  private static final Function<Choice, AppealReceipt> ASK_EXTENSION =
      is -> is.matter().askExtension(is.by(), 1 + is.which() % 5);
  private static final Function<Choice, AppealReceipt> DECIDE_EXTENSION =
      is -> is.matter().decideExtension(is.by(), is.yes());
  private static final Function<Choice, AppealReceipt> RECLASSIFY =
      is ->
          is.matter()
              .reclassify(
                  is.by(),
                  is.of(List.of("agriculture", "civil-affairs", "law-security")),
                  is.of(List.of("routine", "urgent", "critical", "routine")),
                  is.of(List.of("green", "yellow", "orange", "green", "red")));
  private static final Function<Choice, AppealReceipt> CORRECT =
      is -> is.matter().correct(is.by(), "更正" + is.which());
  private static final Function<Choice, AppealReceipt> PROGRESS =
      is -> is.matter().progress(is.by());
  private static final Function<Choice, AppealReceipt> URGE = is -> is.matter().urge(is.by());
  private static final Function<Choice, AppealReceipt> SUPERVISE =
      is -> is.matter().supervise(is.by(), is.yes() ? is.soon() : null);
  private static final Function<Choice, AppealReceipt> ACKNOWLEDGE =
      is -> is.matter().acknowledge(is.by());
  private static final Function<Choice, AppealReceipt> REPORT = is -> is.matter().report(is.by());
  private static final Function<Choice, AppealReceipt> CONFIRM =
      is -> is.matter().confirm(is.by(), is.yes());
  private static final Function<Choice, AppealReceipt> UNSOLVED =
      is -> is.matter().confirm(is.by(), false);
  private static final Function<Choice, AppealReceipt> TRY_CONTACT =
      is -> is.matter().tryContact(is.by());
  private static final Function<Choice, AppealReceipt> CALL_BACK =
      is -> is.matter().callBack(is.by(), is.yes());
  private static final Function<Choice, AppealReceipt> CLOSE =
      is ->
          is.matter()
              .close(
                  is.by(),
                  is.of(
                      List.of(
                          "confirmed",
                          "withdrawn",
                          "unreachable",
                          "anonymous-answered",
                          "invalid")),
                  "有据可查。",
                  is.yes() ? "已说明。" : null);
  private static final Function<Choice, AppealReceipt> TRIAGE =
      is -> is.matter().triage(is.by(), is.yes() ? "green" : "red");

  static final List<Function<Choice, AppealReceipt>> ALL =
      List.of(
          ACCEPT,
          ANSWER,
          ESCALATE,
          PASS_ON,
          OFFER,
          WITHDRAW,
          RETURN,
          ASK_AID,
          GIVE_AID,
          CALL_OFF,
          SEND_OUT,
          REPLIED,
          PAUSE,
          RESUME,
          ASK_EXTENSION,
          DECIDE_EXTENSION,
          RECLASSIFY,
          CORRECT,
          PROGRESS,
          URGE,
          SUPERVISE,
          ACKNOWLEDGE,
          REPORT,
          CONFIRM,
          TRY_CONTACT,
          CALL_BACK,
          CLOSE,
          TRIAGE);

  private static final List<Function<Choice, AppealReceipt>> AT_WORK =
      List.of(
          ANSWER,
          ANSWER,
          ANSWER,
          ESCALATE,
          ESCALATE,
          OFFER,
          ASK_AID,
          GIVE_AID,
          SEND_OUT,
          REPLIED,
          PAUSE,
          RESUME,
          ASK_EXTENSION,
          DECIDE_EXTENSION,
          RECLASSIFY,
          SUPERVISE,
          ACKNOWLEDGE,
          CLOSE);

  private Acts() {}

  /** What fits where a matter stands. */
  static List<Function<Choice, AppealReceipt>> fitting(Matter matter) {
    return switch (AppealStatus.ofSlug(matter.is().status())) {
      case AWAITING_TRIAGE -> List.of(TRIAGE);
      case ASSIGNED -> List.of(ACCEPT, ACCEPT, ACCEPT, RETURN, ESCALATE, ACKNOWLEDGE, OFFER);
      case OFFERED -> List.of(ACCEPT, ACCEPT, RETURN, RETURN, WITHDRAW, RECLASSIFY, ESCALATE);
      case ACCEPTED -> AT_WORK;
      case RETURNING -> List.of(PASS_ON, PASS_ON, PASS_ON, GIVE_AID, TRY_CONTACT);
      case ANSWERED -> List.of(CONFIRM, UNSOLVED, UNSOLVED, TRY_CONTACT, CALL_BACK, CLOSE);
      case CONFIRMED -> List.of(CLOSE, CLOSE, CALL_BACK);
      case CLOSED -> List.of(CALL_BACK);
    };
  }
}
