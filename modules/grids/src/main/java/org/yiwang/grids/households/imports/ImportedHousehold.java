package org.yiwang.grids.households.imports;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.yiwang.grids.households.Location;
import org.yiwang.grids.households.Particulars;
import org.yiwang.platform.Sealed;

/**
 * A checked row, as it is kept until it is applied.
 *
 * @param village path of the village that has or gets its number
 * @param kind villager or merchant
 * @param grid the unit it goes to; null when it stays where it is or no grid is named
 * @param gridPath of that grid
 * @param known whether it is kept already
 * @param fields names of what the file says otherwise than what is kept
 */
public record ImportedHousehold(
    String village,
    String number,
    String kind,
    UUID grid,
    String gridPath,
    boolean known,
    String headName,
    Hidden idNumber,
    Hidden phone,
    int members,
    String villageGroup,
    String address,
    Double longitude,
    Double latitude,
    List<String> fields) {

  /** Sealed data in Base64. */
  public record Hidden(String cipher, String hash) {

    static Hidden of(Sealed sealed) {
      Base64.Encoder base64 = Base64.getEncoder();
      return sealed == null
          ? null
          : new Hidden(
              base64.encodeToString(sealed.cipher()), base64.encodeToString(sealed.hash()));
    }

    Sealed sealed() {
      Base64.Decoder base64 = Base64.getDecoder();
      return new Sealed(base64.decode(cipher), base64.decode(hash));
    }
  }

  Particulars who() {
    return new Particulars(
        headName,
        idNumber == null ? null : idNumber.sealed(),
        phone == null ? null : phone.sealed(),
        members,
        villageGroup,
        address,
        Location.of(longitude, latitude));
  }
}
