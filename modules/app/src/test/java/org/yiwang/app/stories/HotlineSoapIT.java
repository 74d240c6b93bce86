package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yiwang.app.site.HotlinePeer.callBack;
import static org.yiwang.app.site.HotlinePeer.lamp;
import static org.yiwang.app.site.HotlinePeer.refused;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.yiwang.app.peers.hotline.CallBack;
import org.yiwang.app.peers.hotline.OrderStatus;
import org.yiwang.app.peers.hotline.Position;
import org.yiwang.app.peers.hotline.ProblemDetail;
import org.yiwang.app.peers.hotline.WorkOrder;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.HotlinePeer;
import org.yiwang.app.site.Person;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("12345 热线：SOAP 转来的工单，与其他渠道走同一条路")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HotlineSoapIT {

  private final Yiwang yiwang;
  private final Town town;
  private final HotlinePeer hotline;
  private final Clerk branch;

  HotlineSoapIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().established().staffed();
    hotline = peer(town.staff().hotline());
    branch = town.clerk(town.staff().branch());
  }

  @Test
  @DisplayName("转办、查询、签收、答复、回访没解决、再答复、回访满意、办结")
  void goes_from_the_call_to_the_call_back() throws Exception {
    WorkOrder order = lamp(town.gridCode(1));
    order.setReporterName("钟小满");

    OrderStatus filed = hotline.exchange().submitWorkOrder(order);

    assertEquals(order.getOrderNumber(), filed.getOrderNumber());
    assertEquals("assigned", filed.getStatus());
    assertEquals("已派单，待签收", filed.getStatusName());
    assertEquals("大屋党支部", filed.getUnitName());
    assertEquals("党支部书记", filed.getPostName());
    assertTrue(instant(filed.getAnswerDue()).isAfter(instant(filed.getAcceptDue())));
    Answer seen = branch.get("appeals/" + appeal(order)).ok();
    assertEquals("hotline-12345", seen.at("channel"));
    assertEquals("钟小满", seen.at("reporterName"));
    assertEquals(Instant.parse("2026-01-05T01:30:00Z"), seen.time("reportedAt"));
    assertEquals(filed.getAppealNumber(), seen.at("now.number"));
    assertEquals(seen.time("now.dates.answerDue"), instant(filed.getAnswerDue()));
    assertEquals(fields(filed), fields(query(order.getOrderNumber())));
    assertEquals(fields(filed), fields(query(filed.getAppealNumber())));

    step(branch, order, "acceptance", Map.of());
    step(branch, order, "answer", Map.of("answer", "已经报修，三天内装好。"));
    OrderStatus replied = query(order.getOrderNumber());
    assertEquals("answered", replied.getStatus());
    assertEquals("已经报修，三天内装好。", replied.getReply());
    assertNull(replied.isSolved());

    CallBack unsolved = callBack(order.getOrderNumber(), false, "dissatisfied");
    OrderStatus again = hotline.exchange().confirmWorkOrder(unsolved);
    assertEquals("assigned", again.getStatus());
    assertEquals("村党总支书记", again.getPostName());
    assertFalse(again.isSolved());
    assertEquals(fields(again), fields(hotline.exchange().confirmWorkOrder(unsolved)));

    Clerk village = town.clerk(town.staff().village());
    step(village, order, "acceptance", Map.of());
    step(village, order, "answer", Map.of("answer", "昨晚已经装好，请再看看。"));
    assertEquals("returning", query(order.getOrderNumber()).getStatus());
    step(branch, order, "feedback", Map.of("words", "已经当面告诉。"));
    CallBack solved = callBack(filed.getAppealNumber(), true, "very-satisfied");
    assertEquals("confirmed", hotline.exchange().confirmWorkOrder(solved).getStatus());
    step(village, order, "closure", Map.of("summary", "路灯已换新。"));
    OrderStatus closed = query(order.getOrderNumber());
    assertEquals("closed", closed.getStatus());
    assertEquals("昨晚已经装好，请再看看。", closed.getReply());
    assertEquals("very-satisfied", closed.getSatisfaction());
    assertTrue(closed.isSolved());
    assertFalse(instant(closed.getClosedAt()).isBefore(instant(closed.getRepliedAt())));
  }

  @Test
  @DisplayName("同号同内容重发：同一个答复，只登记一次；同时重发也一样")
  void submits_once_however_often_it_is_sent() throws Exception {
    WorkOrder order = lamp(town.gridCode(1));

    List<CompletableFuture<OrderStatus>> twins =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> submitted(order)))
            .limit(4)
            .toList();
    List<String> answers = twins.stream().map(twin -> fields(twin.join())).distinct().toList();
    Map<String, Long> before = yiwang.database().counts();
    order.setTitle(" 路灯不亮 ");

    assertEquals(answers, List.of(fields(submitted(order))));
    assertEquals(before, yiwang.database().counts());
    assertEquals("1", rows(order.getOrderNumber()));
  }

  @Test
  @DisplayName("同号不同内容：拒绝，什么也不改")
  void refuses_the_same_number_for_something_else() throws Exception {
    WorkOrder order = lamp(town.gridCode(1));
    OrderStatus filed = submitted(order);
    order.setContent("不是路灯，是井盖。");

    ProblemDetail problem = unwritten(1, "platform.key-reused", () -> submits(order));

    assertEquals(409, problem.getStatus());
    assertTrue(problem.getSentence().contains(order.getOrderNumber()), problem.getSentence());
    assertEquals(fields(filed), fields(query(order.getOrderNumber())));
  }

  @Test
  @DisplayName("保密的姓名和电话只封存，不进入办理单；地点进入办理单")
  void keeps_a_confidential_name_sealed() {
    WorkOrder order = lamp(town.gridCode(1));
    order.setReporterName("秘不示人");
    order.setPhone("138-0731-1234");
    order.setConfidential(true);
    order.getPlace().setAddress("村口第三根电线杆");
    Position position = new Position();
    position.setLongitude(new BigDecimal("113.98765432"));
    position.setLatitude(new BigDecimal("28.12345678"));
    order.getPlace().setPosition(position);

    submitted(order);

    Answer seen = branch.get("appeals/" + appeal(order)).ok();
    assertFalse(seen.text().contains("秘不示人"), seen.text());
    assertTrue(
        seen.at("content")
            .endsWith("\n发生地址：村口第三根电线杆\n发生位置：东经 113.98765432°，北纬 28.12345678°（CGCS2000）"),
        seen.at("content"));
    assertEquals(
        List.of("1", "40", "39"),
        yiwang
            .database()
            .rows(
                "select confidential + 0, length(reporter_cipher), length(phone_cipher)"
                    + " from integration_hotline_order where order_number = '"
                    + order.getOrderNumber()
                    + "'")
            .get(0));
  }

  @Test
  @DisplayName("别的平台查不到，也改不了")
  void shows_an_order_to_its_own_peer_only() throws Exception {
    WorkOrder order = lamp(town.gridCode(1));
    OrderStatus filed = submitted(order);
    Town far = yiwang.town().established().staffed();
    HotlinePeer other = peer(far.staff().hotline());

    for (String number : List.of(order.getOrderNumber(), filed.getAppealNumber(), "GD-0")) {
      unwritten(0, "hotline.unknown-order", () -> other.exchange().queryWorkOrder(number));
      CallBack callBack = callBack(number, true, "satisfied");
      unwritten(0, "hotline.unknown-order", () -> other.exchange().confirmWorkOrder(callBack));
    }
    WorkOrder namesake = lamp(far.gridCode(1));
    namesake.setOrderNumber(order.getOrderNumber());
    assertNotEquals(
        filed.getAppealNumber(), other.exchange().submitWorkOrder(namesake).getAppealNumber());
    assertEquals(fields(filed), fields(query(order.getOrderNumber())));
  }

  @Test
  @DisplayName("领域规则的拒绝原样转告，什么也不留下一半")
  void hands_on_what_the_domain_refuses() {
    unwritten(1, "appeals.unknown-place", () -> submits(lamp("430181999201")));
    unwritten(1, "appeals.place-too-wide", () -> submits(lamp("430181000000")));
    Town other = yiwang.town().established().staffed();
    unwritten(1, "access.outside-scope", () -> submits(lamp(other.villageCode())));
    WorkOrder tomorrow = lamp(town.gridCode(1));
    Instant later = yiwang.operator().get("clock").time("now").plus(Duration.ofDays(1));
    tomorrow.setCalledAt(
        DatatypeFactory.newDefaultInstance().newXMLGregorianCalendar(later.toString()));
    unwritten(1, "appeals.future-date", () -> submits(tomorrow));
    WorkOrder unringable = lamp(town.gridCode(1));
    unringable.setPhone("12345");
    unwritten(0, "kernel.malformed-phone", () -> submits(unringable));
    WorkOrder order = lamp(town.gridCode(1));
    submitted(order);
    CallBack early = callBack(order.getOrderNumber(), true, "satisfied");
    unwritten(1, "appeals.wrong-transition", () -> hotline.exchange().confirmWorkOrder(early));
    CallBack strange = callBack(order.getOrderNumber(), true, "delighted");
    unwritten(1, "appeals.unknown-code", () -> hotline.exchange().confirmWorkOrder(strange));
  }

  @Test
  @DisplayName("没有登录、口令不对、没有权限")
  void knows_its_peers() {
    Person machine = town.staff().hotline();
    Person clerk = town.staff().intake();
    HotlinePeer guessing = new HotlinePeer(yiwang.address(), machine, "wrong");
    WorkOrder order = lamp(town.gridCode(1));

    unwritten(0, "access.unauthenticated", () -> guessing.exchange().submitWorkOrder(order));
    unwritten(1, "access.not-permitted", () -> peer(clerk).exchange().submitWorkOrder(order));
    unwritten(0, "access.not-permitted", () -> peer(clerk).exchange().queryWorkOrder("GD-1"));
  }

  private HotlinePeer peer(Person person) {
    return new HotlinePeer(yiwang.address(), person, person.login());
  }

  private OrderStatus query(String number) throws Exception {
    return hotline.exchange().queryWorkOrder(number);
  }

  private OrderStatus submits(WorkOrder order) throws Exception {
    return hotline.exchange().submitWorkOrder(order);
  }

  private OrderStatus submitted(WorkOrder order) {
    try {
      return submits(order);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Based on what the matter is now. */
  private void step(Clerk clerk, WorkOrder order, String step, Map<String, String> body) {
    clerk.stepNow(UUID.fromString(appeal(order)), step).json(body).post().ok();
  }

  /** Refused, and nothing is written but so many rows of the audit. */
  private ProblemDetail unwritten(int audited, String code, Executable call) {
    Map<String, Long> expected = yiwang.database().counts();
    expected.merge("audit_entry", (long) audited, Long::sum);

    ProblemDetail problem = refused(code, call);

    assertEquals(expected, yiwang.database().counts());
    return problem;
  }

  private String appeal(WorkOrder order) {
    return yiwang
        .database()
        .one(
            "select appeal_id from integration_hotline_order where order_number = '"
                + order.getOrderNumber()
                + "'");
  }

  private String rows(String number) {
    return yiwang
        .database()
        .one(
            "select count(*) from integration_hotline_order where order_number = '" + number + "'");
  }

  private static Instant instant(XMLGregorianCalendar time) {
    return Instant.parse(time.toXMLFormat());
  }

  private static String fields(OrderStatus status) {
    return Stream.of(
            status.getOrderNumber(),
            status.getAppealNumber(),
            status.getStatus(),
            status.getStatusName(),
            status.getUnitName(),
            status.getPostName(),
            status.getReceivedAt(),
            status.getAcceptDue(),
            status.getAnswerDue(),
            status.isDatesConfirmed(),
            status.getReply(),
            status.getRepliedAt(),
            status.isSolved(),
            status.getSatisfaction(),
            status.getClosedAt())
        .map(String::valueOf)
        .toList()
        .toString();
  }
}
