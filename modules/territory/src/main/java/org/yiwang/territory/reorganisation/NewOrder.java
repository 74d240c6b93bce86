package org.yiwang.territory.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;

/**
 * What a document orders.
 *
 * @param kind {@code merge-villages}, {@code merge-branches}, {@code move-branch} or {@code
 *     dissolve}
 * @param units ids of those that end
 * @param into id of the unit that takes over: of a moved branch its new village; absent for a
 *     founded one and for a dissolution
 * @param founded the unit that takes over, when it is a new one
 * @param document number of the document behind it, at most 100 characters
 * @param on first day of the new order; today when absent
 */
public record NewOrder(
    String kind, List<UUID> units, UUID into, Founded founded, String document, LocalDate on) {

  /**
   * @param code twelve digits of a village; of a branch the next free one when absent
   */
  public record Founded(String code, String name, String displayNumber) {}

  /** Without doubles, in one order, so that two of them meet at their first common unit. */
  List<UUID> sortedUnits() {
    if (units == null || units.isEmpty() || units.stream().anyMatch(Objects::isNull)) {
      throw Problem.invalid("territory.units-missing");
    }
    return units.stream().distinct().sorted().toList();
  }

  public String documentNumber() {
    return Text.required("document", document, 100);
  }
}
