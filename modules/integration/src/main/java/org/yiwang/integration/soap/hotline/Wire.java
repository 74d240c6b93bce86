package org.yiwang.integration.soap.hotline;

import java.time.Instant;
import java.time.OffsetDateTime;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.yiwang.appeals.AppealProgress;
import org.yiwang.appeals.closing.ConfirmingAppeals.Confirmation;
import org.yiwang.integration.soap.hotline.wire.CallBack;
import org.yiwang.integration.soap.hotline.wire.OrderStatus;
import org.yiwang.integration.soap.hotline.wire.Place;
import org.yiwang.integration.soap.hotline.wire.Position;
import org.yiwang.integration.soap.hotline.wire.WorkOrder;

/** Between the contract's types and ours. Times go out in UTC. */
final class Wire {

  private static final DatatypeFactory TYPES = DatatypeFactory.newDefaultInstance();

  private Wire() {}

  static HotlineOrder order(WorkOrder sent) {
    Place place = sent.getPlace();
    Position position = place.getPosition();
    return new HotlineOrder(
        sent.getOrderNumber(),
        instant(sent.getCalledAt()),
        sent.getChannel(),
        sent.getReporterName(),
        sent.getPhone(),
        Boolean.TRUE.equals(sent.isConfidential()),
        sent.getKindHint(),
        sent.getCategoryHint(),
        sent.getUrgencyHint(),
        sent.getTitle(),
        sent.getContent(),
        place.getAreaCode(),
        place.getAddress(),
        position == null ? null : position.getLongitude(),
        position == null ? null : position.getLatitude());
  }

  static Confirmation confirmation(CallBack sent) {
    return new Confirmation(sent.isSolved(), sent.getSatisfaction(), sent.getComment());
  }

  static OrderStatus status(OrderReceipt receipt) {
    AppealProgress progress = receipt.progress();
    OrderStatus status = new OrderStatus();
    status.setOrderNumber(receipt.orderNumber());
    status.setAppealNumber(progress.number());
    status.setStatus(progress.status());
    status.setStatusName(progress.statusName());
    status.setUnitName(progress.unitName());
    status.setPostName(progress.postName());
    status.setReceivedAt(time(progress.receivedAt()));
    status.setAcceptDue(time(progress.acceptDue()));
    status.setAnswerDue(time(progress.answerDue()));
    status.setDatesConfirmed(progress.datesConfirmed());
    status.setReply(progress.reply());
    status.setRepliedAt(time(progress.repliedAt()));
    status.setSolved(progress.solved());
    status.setSatisfaction(progress.satisfaction());
    status.setClosedAt(time(progress.closedAt()));
    return status;
  }

  /** By its text: a calendar would keep milliseconds only. */
  private static Instant instant(XMLGregorianCalendar time) {
    return OffsetDateTime.parse(time.toXMLFormat()).toInstant();
  }

  private static XMLGregorianCalendar time(Instant at) {
    return at == null ? null : TYPES.newXMLGregorianCalendar(at.toString());
  }
}
