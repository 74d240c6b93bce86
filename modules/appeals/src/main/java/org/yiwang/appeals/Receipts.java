package org.yiwang.appeals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.yiwang.appeals.AppealReceipt.DecisionSummary;
import org.yiwang.appeals.AppealReceipt.Holder;
import org.yiwang.appeals.AppealReceipt.Label;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.UnitPath;
import org.yiwang.rulebook.Rulebook;
import org.yiwang.rulebook.StoredDecision;
import org.yiwang.territory.PostView;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/** Says where an appeal stands in words. */
@Dependent
public class Receipts {

  private final Territory territory;
  private final Rulebook rulebook;
  private final Responsible responsible;

  @Inject
  public Receipts(Territory territory, Rulebook rulebook, Responsible responsible) {
    this.territory = territory;
    this.rulebook = rulebook;
    this.responsible = responsible;
  }

  /**
   * @param decisions those to show with it
   */
  public AppealReceipt of(Appeal appeal, String number, List<StoredDecision> decisions) {
    PostView held = territory.post(appeal.state().holderPost()).orElseThrow();
    return of(appeal, decisions, held).numbered(number);
  }

  /**
   * Still without a number.
   *
   * @param held the post that holds it
   */
  AppealReceipt of(Appeal appeal, List<StoredDecision> decisions, PostView held) {
    AppealState state = appeal.state();
    return new AppealReceipt(
        appeal.id(),
        null,
        state.status(),
        statusName(state.status()),
        label("level", state.level()),
        label("kind", state.kind()),
        label("category", state.category()),
        label("urgency", state.urgency()),
        label("risk", state.risk()),
        holder(held, responsible.barredFrom(appeal)),
        state.paused(),
        state.dates(),
        decisions.stream().map(DecisionSummary::of).toList(),
        state.version());
  }

  public static String statusName(String status) {
    return Messages.sentence("appeals.status." + status, Map.of());
  }

  /** Null for a code nobody has given yet; a code that has left the dictionary names itself. */
  public Label label(String dictionary, String code) {
    if (code == null) {
      return null;
    }
    return new Label(
        code, rulebook.inForce().dictionary(dictionary).names().getOrDefault(code, code));
  }

  private Holder holder(PostView held, Barred barred) {
    String unit = held.unitPath();
    String unitName = territory.unit(new UnitPath(unit)).map(UnitView::name).orElse(unit);
    PostView answering =
        held.personId() == null || !barred.isEmpty()
            ? responsible.answering(held.id(), barred).orElse(held)
            : held;
    return new Holder(
        unit, unitName, held.id(), held.name(), answering.personId(), answering.personName());
  }
}
