package org.yiwang.grids.households;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.yiwang.grids.HouseholdView;
import org.yiwang.kernel.IdNumber;
import org.yiwang.kernel.Phone;
import org.yiwang.platform.Seal;
import org.yiwang.platform.Sealed;

/** Shows households, with what is sealed opened and masked. */
@Dependent
public class HouseholdViews {

  private final Seal seal;
  private final WaitingList waiting;

  @Inject
  public HouseholdViews(Seal seal, WaitingList waiting) {
    this.seal = seal;
    this.waiting = waiting;
  }

  HouseholdView of(Household household) {
    boolean waits = household.until() == null && household.last().waits();
    return of(household, waits ? waiting.of(household.id()).orElse(null) : null);
  }

  /**
   * @param entry of the list, or null
   */
  public HouseholdView of(Household household, HouseholdView.Waiting entry) {
    Stay stay = household.last();
    Particulars who = stay.who();
    Location house = who.location();
    return new HouseholdView(
        household.id(),
        stay.grid(),
        stay.waits() ? null : stay.place().value(),
        stay.place().value(),
        household.village().value(),
        household.number(),
        household.kind().slug(),
        who.headName(),
        idNumber(who.idNumber()),
        phone(who.phone()),
        who.members(),
        who.villageGroup(),
        who.address(),
        house == null ? null : house.longitude(),
        house == null ? null : house.latitude(),
        stay.from(),
        household.until(),
        entry,
        household.version());
  }

  private String idNumber(Sealed sealed) {
    return sealed == null ? null : new IdNumber(seal.open(sealed.cipher())).masked();
  }

  private String phone(Sealed sealed) {
    return sealed == null ? null : new Phone(seal.open(sealed.cipher())).masked();
  }
}
