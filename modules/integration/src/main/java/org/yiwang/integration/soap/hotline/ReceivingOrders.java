package org.yiwang.integration.soap.hotline;

import jakarta.inject.Inject;
import java.util.Map;
import org.yiwang.appeals.AppealProgress;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.Filing;
import org.yiwang.appeals.FilingAppeals.NewAppeal;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/**
 * The hotline hands on what a resident told it; appeal and order are kept together or not at all.
 */
@UseCase
public class ReceivingOrders {

  /** Code of the dictionary {@code channel}. */
  private static final String CHANNEL = "hotline-12345";

  private final OrderBook book;
  private final Filing filing;

  @Inject
  public ReceivingOrders(OrderBook book, Filing filing) {
    this.book = book;
    this.filing = filing;
  }

  /**
   * @throws Problem {@code access.not-permitted}, and as {@link Filing#file} says
   */
  @Does(value = "hotline.submit", needs = "hotline.exchange")
  public OrderReceipt submit(Command command, HotlineOrder order) {
    command.actor().must("appeals.file");
    book.keep(command, order);
    AppealReceipt filed = filing.file(command, appeal(order));
    return new OrderReceipt(order.orderNumber(), AppealProgress.begun(filed, command.at()));
  }

  /** A name that must not be handed on stays sealed with the order. */
  private static NewAppeal appeal(HotlineOrder order) {
    return NewAppeal.of(
        null,
        order.areaCode(),
        CHANNEL,
        order.title(),
        spoken(order),
        order.confidential() ? null : order.reporterName(),
        order.calledAt());
  }

  private static String spoken(HotlineOrder order) {
    StringBuilder spoken = new StringBuilder(order.content());
    if (order.address() != null) {
      spoken
          .append('\n')
          .append(Messages.sentence("hotline.kind.address", Map.of("address", order.address())));
    }
    if (order.longitude() != null) {
      Map<String, String> position =
          Map.of(
              "longitude", order.longitude().toPlainString(),
              "latitude", order.latitude().toPlainString());
      spoken.append('\n').append(Messages.sentence("hotline.kind.position", position));
    }
    return spoken.toString();
  }
}
