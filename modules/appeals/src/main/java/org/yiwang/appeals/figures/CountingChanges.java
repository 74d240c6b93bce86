package org.yiwang.appeals.figures;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.AppealChanged;

/** Writes down what each change adds to the figures, in the transaction of the change. */
@Dependent
public class CountingChanges {

  private final Deltas deltas;
  private final Lives lives;

  @Inject
  public CountingChanges(Deltas deltas, Lives lives) {
    this.deltas = deltas;
    this.lives = lives;
  }

  void count(@Observes AppealChanged change) {
    deltas.append(change.appeal(), of(change));
  }

  private List<Delta> of(AppealChanged change) {
    UUID id = change.appeal();
    if (change.before() == null) {
      return Reckoning.of(lives.of(id, change.course().history()));
    }
    boolean plain =
        change.news().size() == 1
            && Lives.clock(change.news().get(0)) == null
            && !Reckoning.moves(change.before(), change.after());
    if (plain) {
      return Reckoning.of(
          new Step(
              change.before(), change.news().get(0), change.after(), change.command().at(), false));
    }
    List<Step> life = lives.of(id, change.course().history());
    int known = life.size() - change.news().size();
    return Reckoning.of(life.subList(0, known), life.subList(known, life.size()));
  }
}
