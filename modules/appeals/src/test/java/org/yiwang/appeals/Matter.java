package org.yiwang.appeals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.AnsweringAppeals.Answer;
import org.yiwang.appeals.TriagingAppeals.Triage;
import org.yiwang.appeals.assistance.AskingForAid;
import org.yiwang.appeals.assistance.AskingForAid.CallOff;
import org.yiwang.appeals.assistance.GivingAid.Result;
import org.yiwang.appeals.assistance.SendingBeyondTheTown.Reply;
import org.yiwang.appeals.assistance.SendingBeyondTheTown.Sending;
import org.yiwang.appeals.assistance.TransferringAppeals.Transfer;
import org.yiwang.appeals.assistance.TransferringAppeals.Withdrawal;
import org.yiwang.appeals.closing.ClosingAppeals.Closing;
import org.yiwang.appeals.closing.ConfirmingAppeals.Confirmation;
import org.yiwang.appeals.closing.ContactingResidents.Attempt;
import org.yiwang.appeals.closing.ContactingResidents.CallBack;
import org.yiwang.appeals.emergency.AcknowledgingAlarms.Acknowledgement;
import org.yiwang.appeals.emergency.AcknowledgingAlarms.Report;
import org.yiwang.appeals.escalation.EscalatingAppeals.Request;
import org.yiwang.appeals.escalation.PassingOnAnswers.Feedback;
import org.yiwang.appeals.handling.CorrectingAppeals.Correction;
import org.yiwang.appeals.handling.ExtendingAppeals;
import org.yiwang.appeals.handling.ExtendingAppeals.Verdict;
import org.yiwang.appeals.handling.NotingAppeals.Note;
import org.yiwang.appeals.handling.NotingAppeals.Supervision;
import org.yiwang.appeals.handling.PausingAppeals.Pause;
import org.yiwang.appeals.handling.PausingAppeals.Resumption;
import org.yiwang.appeals.handling.ReclassifyingAppeals.Reclassification;
import org.yiwang.appeals.obligations.Obligation;
import org.yiwang.appeals.returning.ReturningAppeals.Return;

/** One appeal in Guandu and what people do with it, each on the version that stands now. */
public final class Matter {

  private final Guandu guandu;
  private final UUID id;

  Matter(Guandu guandu, UUID id) {
    this.guandu = guandu;
    this.id = id;
  }

  public UUID id() {
    return id;
  }

  /** What the row says. */
  public AppealState is() {
    return guandu.appeals.row(id);
  }

  public int version() {
    return is().version();
  }

  public Course course() {
    return Course.of(guandu.appeals.history(id));
  }

  public List<AppealEvent> events() {
    return guandu.appeals.events(id);
  }

  /** The last event of a type. */
  public <T extends AppealEvent> T last(Class<T> type) {
    return events().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  /** Where it stands, and with which post: {@code accepted 竹联村书记}. */
  public String stands() {
    return is().status() + ' ' + guandu.territory.post(is().holderPost()).orElseThrow().name();
  }

  /** What is owed, as {@code kind post}. */
  public List<String> owed() {
    return guandu.obligations.of(id).stream().map(this::said).toList();
  }

  private String said(Obligation one) {
    return one.post() == null
        ? one.kind()
        : one.kind() + ' ' + guandu.territory.post(one.post()).orElseThrow().name();
  }

  /** When the clock of a kind that counts is due, as of now; null when it is over. */
  public Instant due(String clock) {
    return guandu.deadlines.clocks(guandu.appeals.history(id), guandu.now()).stream()
        .filter(is -> is.kind().equals(clock) && is.binding() && is.isOpen())
        .map(is -> is.due())
        .findFirst()
        .orElse(null);
  }

  public AppealReceipt accept(Person by) {
    return guandu.accepting().accept(guandu.of(by), id, version());
  }

  public AppealReceipt answer(Person by) {
    return guandu.answering().answer(guandu.of(by), id, version(), new Answer("已经办好。"));
  }

  public AppealReceipt escalate(Person by) {
    return guandu.escalating().escalate(guandu.of(by), id, version(), new Request("已上门两次。"));
  }

  /**
   * @param words null for one tap
   */
  public AppealReceipt passOn(Person by, String words) {
    return guandu.passingOn().passOn(guandu.of(by), id, version(), new Feedback(words));
  }

  public AppealReceipt offer(Person by, String unitCode, String role) {
    return guandu
        .transferring()
        .offer(guandu.of(by), id, version(), new Transfer(unitCode, role, "职责在那边。"));
  }

  public AppealReceipt withdrawOffer(Person by) {
    return guandu.transferring().withdraw(guandu.of(by), id, version(), new Withdrawal("还是自己办。"));
  }

  public AppealReceipt giveBack(Person by) {
    return guandu.returning().giveBack(guandu.of(by), id, version(), new Return("不属本单位职责。"));
  }

  public AppealReceipt askAid(Person by, String unitCode, String role, Instant due) {
    AskingForAid.Request wish = new AskingForAid.Request(unitCode, role, "到场看一看。", due);
    return guandu.askingForAid().ask(guandu.of(by), id, version(), wish);
  }

  public AppealReceipt giveAid(Person by, UUID task) {
    return guandu.givingAid().give(guandu.of(by), id, version(), task, new Result("已看过。"));
  }

  public AppealReceipt callOffAid(Person by, UUID task) {
    return guandu.askingForAid().callOff(guandu.of(by), id, version(), task, new CallOff("不需要了。"));
  }

  public AppealReceipt sendOut(Person by, Instant expected) {
    Sending wish = new Sending("浏阳市交通运输局", "请安排修复。", expected);
    return guandu.sendingOut().send(guandu.of(by), id, version(), wish);
  }

  public AppealReceipt outsideReplied(Person by, UUID sending) {
    return guandu.sendingOut().reply(guandu.of(by), id, version(), sending, new Reply("已列入计划。"));
  }

  /**
   * @param until null for as long as the rules allow
   */
  public AppealReceipt pause(Person by, String reason, Instant until) {
    Pause wish = new Pause(reason, "等一等。", until);
    return guandu.pausing().pause(guandu.of(by), id, version(), wish);
  }

  public AppealReceipt resume(Person by) {
    return guandu.pausing().resume(guandu.of(by), id, version(), new Resumption("材料齐了。"));
  }

  public AppealReceipt askExtension(Person by, long amount) {
    ExtendingAppeals.Request wish = new ExtendingAppeals.Request(amount, "要勘界。");
    return guandu.extending().ask(guandu.of(by), id, version(), wish);
  }

  public AppealReceipt decideExtension(Person by, boolean approved) {
    return guandu.extending().decide(guandu.of(by), id, version(), new Verdict(approved, "情况属实。"));
  }

  /**
   * @param urgency and the others null where they stay
   */
  public AppealReceipt reclassify(Person by, String category, String urgency, String risk) {
    Reclassification wish = new Reclassification(null, category, urgency, risk, "现场看过。");
    return guandu.reclassifying().reclassify(guandu.of(by), id, version(), wish);
  }

  public AppealReceipt correct(Person by, String title) {
    Correction wish = new Correction(title, null, null, "记错了。");
    return guandu.correcting().correct(guandu.of(by), id, version(), wish);
  }

  public AppealReceipt progress(Person by) {
    return guandu.noting().progress(guandu.of(by), id, version(), new Note("正在办。"));
  }

  public AppealReceipt urge(Person by) {
    return guandu.noting().urge(guandu.of(by), id, version(), new Note("怎么还没好。"));
  }

  public AppealReceipt supervise(Person by, Instant due) {
    return guandu.noting().supervise(guandu.of(by), id, version(), new Supervision("限期办结。", due));
  }

  public AppealReceipt acknowledge(Person by) {
    return guandu
        .acknowledging()
        .acknowledge(guandu.of(by), id, version(), new Acknowledgement("正赶过去。"));
  }

  public AppealReceipt report(Person by) {
    return guandu.acknowledging().report(guandu.of(by), id, version(), new Report("接警员 0731"));
  }

  public AppealReceipt confirm(Person by, boolean solved) {
    Confirmation said = new Confirmation(solved, solved ? "satisfied" : "dissatisfied", null);
    return guandu.confirming().confirm(guandu.of(by), id, version(), said);
  }

  public AppealReceipt tryContact(Person by) {
    return guandu.contacting().attempt(guandu.of(by), id, version(), new Attempt("电话没人接。"));
  }

  public AppealReceipt callBack(Person by, boolean solved) {
    CallBack said = new CallBack(solved, solved ? "satisfied" : "dissatisfied", null);
    return guandu.contacting().callBack(guandu.of(by), id, version(), said);
  }

  /**
   * @param ground null for what the resident confirmed
   */
  public AppealReceipt close(Person by, String ground, String basis, String reply) {
    Closing wish = new Closing("已回话。", ground, basis, reply);
    return guandu.closing().close(guandu.of(by), id, version(), wish);
  }

  public AppealReceipt triage(Person by, String risk) {
    Triage wish = new Triage("complaint", "urban-rural-construction", "routine", risk, null, "问过");
    return guandu.triaging().triage(guandu.of(by), id, version(), wish);
  }
}
