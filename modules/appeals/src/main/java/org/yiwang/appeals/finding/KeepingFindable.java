package org.yiwang.appeals.finding;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.yiwang.appeals.AppealChanged;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.Contacts;
import org.yiwang.kernel.Phone;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Seal;

/** Writes down what an appeal is found by, when it is filed and when its place changes. */
@Dependent
public class KeepingFindable {

  private final Findable findable;
  private final Contacts contacts;
  private final Seal seal;

  @Inject
  public KeepingFindable(Findable findable, Contacts contacts, Seal seal) {
    this.findable = findable;
    this.contacts = contacts;
    this.seal = seal;
  }

  void keep(@Observes AppealChanged change) {
    UnitPath place = new UnitPath(change.after().path());
    if (change.before() == null) {
      keep(change.appeal(), (AppealEvent.Filed) change.news().get(0), place);
    } else if (!change.before().path().equals(change.after().path())) {
      findable.move(change.appeal(), place);
    }
  }

  /**
   * @param place where it is now
   */
  public void keep(UUID appeal, AppealEvent.Filed filed, UnitPath place) {
    String name = filed.reporterName();
    Phone phone = contacts.phone(appeal).orElse(null);
    findable.add(
        new Findable.Entry(
            appeal,
            name == null ? null : seal.hash(name),
            phone == null ? null : seal.hash(phone.digits()),
            Units.of(place),
            Pairs.of(filed.title(), filed.content(), name)));
  }
}
