package org.yiwang.grids.people;

import java.util.Arrays;
import org.yiwang.kernel.IdNumber;
import org.yiwang.kernel.Phone;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Seal;
import org.yiwang.platform.Sealed;

/**
 * Who somebody is: the name in clear, the numbers sealed.
 *
 * @param phone null when there is none
 */
public record Identity(String name, Sealed idNumber, Sealed phone) {

  /**
   * @param phone optional
   * @throws org.yiwang.kernel.Problem {@code kernel.text-missing} and whatever is wrong with the
   *     numbers, which are never repeated
   */
  static Identity of(String name, String idNumber, String phone, Seal seal) {
    String required = Text.required("idNumber", idNumber, 30);
    String given = Text.optional("phone", phone, 30);
    return of(
        Text.name("name", name),
        new IdNumber(required),
        given == null ? null : new Phone(given),
        seal);
  }

  static Identity of(String name, IdNumber idNumber, Phone phone, Seal seal) {
    return new Identity(
        name, seal.seal(idNumber.value()), phone == null ? null : seal.seal(phone.digits()));
  }

  /** Whether both say the same, whatever the nonce of their sealing. */
  boolean isSameAs(Identity other) {
    return name.equals(other.name)
        && Arrays.equals(idNumber.hash(), other.idNumber.hash())
        && Arrays.equals(hash(phone), hash(other.phone));
  }

  String maskedIdNumber(Seal seal) {
    return new IdNumber(seal.open(idNumber.cipher())).masked();
  }

  String maskedPhone(Seal seal) {
    return phone == null ? null : new Phone(seal.open(phone.cipher())).masked();
  }

  private static byte[] hash(Sealed sealed) {
    return sealed == null ? null : sealed.hash();
  }
}
