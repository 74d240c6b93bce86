package org.yiwang.integration.soap.hotline;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.function.Supplier;
import org.yiwang.appeals.AppealLookup;
import org.yiwang.appeals.AppealProgress;
import org.yiwang.appeals.closing.ConfirmingAppeals;
import org.yiwang.appeals.closing.ConfirmingAppeals.Confirmation;
import org.yiwang.integration.soap.hotline.wire.CallBack;
import org.yiwang.integration.soap.hotline.wire.HotlineExchange;
import org.yiwang.integration.soap.hotline.wire.OrderStatus;
import org.yiwang.integration.soap.hotline.wire.WorkOrder;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;

/**
 * The three operations of the hotline, behind {@link HotlineDoor}, on the use cases that everybody
 * else has.
 */
@WebService(
    serviceName = "HotlineExchangeV1",
    portName = "hotline",
    targetNamespace = Contract.NAMESPACE,
    endpointInterface = "org.yiwang.integration.soap.hotline.wire.HotlineExchange",
    wsdlLocation = "WEB-INF/wsdl/hotline-v1.wsdl")
public class HotlineEndpoint implements HotlineExchange {

  @Inject private Peer peer;
  @Inject private HotlineCommands commands;
  @Inject private ReceivingOrders receiving;
  @Inject private ConfirmingAppeals confirming;
  @Inject private AppealLookup appeals;
  @Inject private OrderBook book;

  @Override
  public OrderStatus submitWorkOrder(WorkOrder sent) {
    return answering(
        () -> {
          HotlineOrder order = Wire.order(sent);
          return receiving.submit(commands.submitting(order), order);
        });
  }

  @Override
  public OrderStatus queryWorkOrder(String number) {
    return answering(() -> receipt(own(number)));
  }

  /** Based on what the matter is now: the hotline has just asked the resident about it. */
  @Override
  public OrderStatus confirmWorkOrder(CallBack sent) {
    return answering(
        () -> {
          OrderBook.Entry order = own(sent.getNumber());
          Confirmation said = Wire.confirmation(sent);
          Command command =
              commands.confirming(sent.getCallbackNumber(), order.orderNumber(), said);
          confirming.confirm(command, order.appeal(), progress(order).version(), said);
          return receipt(order);
        });
  }

  private OrderBook.Entry own(String number) {
    Actor actor = peer.actor();
    actor.must("hotline.exchange");
    return book.find(actor.person(), number)
        .orElseThrow(() -> Problem.notFound("hotline.unknown-order", "number", number));
  }

  private OrderReceipt receipt(OrderBook.Entry order) {
    return new OrderReceipt(order.orderNumber(), progress(order));
  }

  private AppealProgress progress(OrderBook.Entry order) {
    return appeals.progress(order.appeal()).orElseThrow();
  }

  private static OrderStatus answering(Supplier<OrderReceipt> work) {
    try {
      return Wire.status(work.get());
    } catch (RuntimeException failure) {
      throw Faults.exception(Faults.problem(failure));
    }
  }
}
