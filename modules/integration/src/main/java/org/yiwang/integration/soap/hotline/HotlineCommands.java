package org.yiwang.integration.soap.hotline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.commons.codec.digest.DigestUtils;
import org.yiwang.appeals.closing.ConfirmingAppeals.Confirmation;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.platform.BusinessClock;
import org.yiwang.platform.Json;

/**
 * Makes commands out of messages. The hotline's own number is the key, and what was asked is
 * compared as it was understood: a retry may be written or signed differently.
 */
@Dependent
public class HotlineCommands {

  private final Peer peer;
  private final BusinessClock clock;

  @Inject
  public HotlineCommands(Peer peer, BusinessClock clock) {
    this.peer = peer;
    this.clock = clock;
  }

  Command submitting(HotlineOrder order) {
    return command("12345-order:" + order.orderNumber(), order);
  }

  /**
   * @param callback number of the call-back in the hotline's books
   * @param order the hotline's number of what it is about
   */
  Command confirming(String callback, String order, Confirmation confirmation) {
    return command("12345-callback:" + callback, new Confirmed(order, confirmation));
  }

  /** What a call-back says, of what. */
  public record Confirmed(String order, Confirmation confirmation) {}

  private Command command(String key, Object asked) {
    return new Command(
        peer.actor(), Ids.next(), key, DigestUtils.sha256Hex(Json.write(asked)), clock.now());
  }
}
