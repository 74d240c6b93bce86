package org.yiwang.appeals.obligations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.Responsible;

/**
 * Matters that name holders, as the posts are filled at this moment: a post is not enough there,
 * for whom the matter names is passed over wherever he goes, and whoever stands in answers for it.
 */
@Dependent
public class Entrusted {

  private final Withheld withheld;
  private final Responsible responsible;

  @Inject
  public Entrusted(Withheld withheld, Responsible responsible) {
    this.withheld = withheld;
    this.responsible = responsible;
  }

  /** What a person owes in them. */
  public List<UUID> owedBy(UUID person) {
    List<UUID> owed = new ArrayList<>();
    for (Withheld.Debt debt : withheld.debtsNear(person)) {
      if (answers(debt.post(), debt.appeal(), person)) {
        owed.add(debt.id());
      }
    }
    return owed;
  }

  /** Those a person holds. */
  public List<UUID> heldBy(UUID person) {
    return withheld.debtsNear(person).stream()
        .filter(Withheld.Debt::leads)
        .filter(debt -> answers(debt.post(), debt.appeal(), person))
        .map(Withheld.Debt::appeal)
        .distinct()
        .toList();
  }

  private boolean answers(UUID post, UUID appeal, UUID person) {
    return responsible
        .answering(post, responsible.barredFrom(appeal))
        .filter(found -> found.personId().equals(person))
        .isPresent();
  }
}
