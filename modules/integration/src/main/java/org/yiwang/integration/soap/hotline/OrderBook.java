package org.yiwang.integration.soap.hotline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.appeals.AppealLookup;
import org.yiwang.kernel.Command;
import org.yiwang.platform.Seal;
import org.yiwang.platform.Sealed;
import org.yiwang.platform.Sql;

/** Which order of which peer became which appeal. A peer finds its own and no others. */
@Dependent
public class OrderBook {

  /** An order and what became of it. */
  record Entry(String orderNumber, UUID appeal) {}

  private static final String FIND =
      "select order_number, appeal_id from integration_hotline_order where peer = ? and ";

  private final Sql sql;
  private final Seal seal;
  private final AppealLookup appeals;

  @Inject
  public OrderBook(Sql sql, Seal seal, AppealLookup appeals) {
    this.sql = sql;
    this.seal = seal;
    this.appeals = appeals;
  }

  /** In the transaction that files the appeal, whose id is the command's. */
  void keep(Command command, HotlineOrder order) {
    Sealed reporter = sealed(order.reporterName());
    Sealed phone = sealed(order.phone());
    sql.update(
        "insert into integration_hotline_order (peer, order_number, appeal_id, called_at,"
            + " received_at, channel, confidential, reporter_cipher, reporter_hash, phone_cipher,"
            + " phone_hash, kind_hint, category_hint, urgency_hint, area_code, address, longitude,"
            + " latitude) values "
            + Sql.places(18),
        command.actor().person(),
        order.orderNumber(),
        command.id(),
        order.calledAt(),
        command.at(),
        order.channel(),
        order.confidential(),
        reporter == null ? null : reporter.cipher(),
        reporter == null ? null : reporter.hash(),
        phone == null ? null : phone.cipher(),
        phone == null ? null : phone.hash(),
        order.kindHint(),
        order.categoryHint(),
        order.urgencyHint(),
        order.areaCode(),
        order.address(),
        order.longitude(),
        order.latitude());
  }

  /**
   * @param number the hotline's, or else ours
   */
  Optional<Entry> find(UUID peer, String number) {
    return first(FIND + "order_number = ?", peer, number)
        .or(() -> appeals.idOf(number).flatMap(id -> first(FIND + "appeal_id = ?", peer, id)));
  }

  private Optional<Entry> first(String query, UUID peer, Object value) {
    return sql.query(query, peer, value).stream()
        .map(row -> new Entry((String) row[0], (UUID) row[1]))
        .findFirst();
  }

  private Sealed sealed(String text) {
    return text == null ? null : seal.seal(text);
  }
}
