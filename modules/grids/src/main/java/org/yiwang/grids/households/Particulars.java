package org.yiwang.grids.households;

import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Sealed;

/**
 * Who a household is: its head, how many live in it and where its house stands.
 *
 * @param headName in clear, at most 50 characters
 * @param idNumber of the head, sealed; null when not known
 * @param phone of the head, sealed; null when there is none
 * @param members 1–99, the head included
 * @param villageGroup the villagers' group (村民小组) or trade quarter; null when not known
 * @param address house number and lane, at most 100 characters; null when not known
 * @param location null when not surveyed
 */
public record Particulars(
    String headName,
    Sealed idNumber,
    Sealed phone,
    int members,
    String villageGroup,
    String address,
    Location location) {

  public static final int MOST_MEMBERS = 99;

  /**
   * @throws Problem {@code kernel.text-missing} and its like, {@code grids.members}
   */
  public Particulars {
    headName = Text.name("headName", headName);
    villageGroup = Text.optional("villageGroup", villageGroup, 50);
    address = Text.optional("address", address, 100);
    if (members < 1 || members > MOST_MEMBERS) {
      throw Problem.invalid("grids.members", "members", members);
    }
  }

  Particulars headedBy(String name, Sealed newIdNumber, Sealed newPhone, int left) {
    return new Particulars(name, newIdNumber, newPhone, left, villageGroup, address, location);
  }

  Particulars withMembers(int left) {
    return new Particulars(headName, idNumber, phone, left, villageGroup, address, location);
  }
}
