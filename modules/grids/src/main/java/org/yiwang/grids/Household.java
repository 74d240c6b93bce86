package org.yiwang.grids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sealed;

/** A household in its one grid, known in its village by its number. */
@Entity
@Table(name = "grids_household")
public class Household {

  @Id private UUID id;

  @Column(name = "grid_id")
  private UUID grid;

  @Column(name = "grid_path")
  private String gridPath;

  private String village;

  private String number;
  private String kind;

  @Column(name = "head_name")
  private String headName;

  @Column(name = "phone_cipher")
  private byte[] phoneCipher;

  @Column(name = "phone_hash")
  private byte[] phoneHash;

  private int members;

  @Column(name = "placed_at")
  private Instant placedAt;

  protected Household() {}

  /**
   * @param phone sealed, or null when there is none
   * @throws Problem {@code grids.members} unless 1–99
   */
  Household(
      UUID id,
      UUID grid,
      UnitPath gridPath,
      PlacingHouseholds.NewHousehold wish,
      Sealed phone,
      Instant at) {
    this.id = id;
    this.grid = grid;
    this.gridPath = gridPath.value();
    this.village = gridPath.at(Level.VILLAGE).value();
    this.number = Text.required("number", wish.number(), 20);
    this.kind = HouseholdKind.ofSlug(wish.kind()).slug();
    this.headName = Text.name("headName", wish.headName());
    this.members = wish.members() == null ? 1 : wish.members();
    if (members < 1 || members > 99) {
      throw Problem.invalid("grids.members", "members", members);
    }
    if (phone != null) {
      this.phoneCipher = phone.cipher();
      this.phoneHash = phone.hash();
    }
    this.placedAt = at;
  }

  UUID grid() {
    return grid;
  }

  String gridPath() {
    return gridPath;
  }

  /**
   * @param maskedPhone null when there is none
   */
  HouseholdView view(String maskedPhone) {
    return new HouseholdView(
        id, grid, gridPath, number, kind, headName, maskedPhone, members, placedAt);
  }
}
