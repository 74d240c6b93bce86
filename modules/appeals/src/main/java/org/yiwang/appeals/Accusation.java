package org.yiwang.appeals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yiwang.decisions.Facts;
import org.yiwang.kernel.UnitPath;
import org.yiwang.rulebook.Rulebook;

/**
 * Finds the holders a matter is directed against: those whom the one who took it down has named,
 * and, where the rules look for them, those on duty above the place whose name is in the text.
 */
@Dependent
public class Accusation {

  private final Rulebook rulebook;
  private final Officeholders officeholders;

  @Inject
  public Accusation(Rulebook rulebook, Officeholders officeholders) {
    this.rulebook = rulebook;
    this.officeholders = officeholders;
  }

  /**
   * @param named ids of persons, as the one who took it down gave them
   */
  List<AppealEvent.Accused> of(AppealEvent.Filed filed, Classification what, Set<UUID> named) {
    Set<UUID> persons = new LinkedHashSet<>(named);
    if (looksForNames(what)) {
      String text = filed.title() + '\n' + filed.content();
      for (Officeholders.Holder holder : officeholders.above(new UnitPath(filed.place()))) {
        if (text.contains(holder.name())) {
          persons.add(holder.person());
        }
      }
    }
    List<AppealEvent.Accused> accused = new ArrayList<>();
    for (UUID person : persons) {
      accused.add(new AppealEvent.Accused(person, officeholders.unitsOf(person)));
    }
    return accused;
  }

  private boolean looksForNames(Classification what) {
    Object found =
        rulebook
            .decide("appeals/naming", Facts.of("kind", what.kind(), "category", what.category()))
            .outcome()
            .get("look");
    return Boolean.TRUE.equals(found);
  }
}
