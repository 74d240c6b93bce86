package org.yiwang.appeals;

import org.yiwang.decisions.Decision;
import org.yiwang.decisions.Facts;

/**
 * What a matter is, in codes of the dictionaries; null for what nobody has decided yet.
 *
 * @param complete whether triage left nothing open
 */
public record Classification(
    boolean complete, String kind, String category, String urgency, String risk) {

  /** A matter of which nobody knows anything yet. */
  static final Classification UNKNOWN = new Classification(false, null, null, null, null);

  static Classification of(Decision triage) {
    return new Classification(
        triage.decided(),
        (String) triage.outcome().get("kind"),
        (String) triage.outcome().get("category"),
        (String) triage.outcome().get("urgency"),
        (String) triage.outcome().get("risk"));
  }

  /** What an appeal is taken for now. */
  public static Classification of(Appeal appeal) {
    AppealState is = appeal.state();
    boolean complete =
        is.kind() != null && is.category() != null && is.urgency() != null && is.risk() != null;
    return new Classification(complete, is.kind(), is.category(), is.urgency(), is.risk());
  }

  /** The same, to be routed as undecided. */
  Classification open() {
    return new Classification(false, kind, category, urgency, risk);
  }

  public Facts facts() {
    return Facts.of(
        "triaged", complete, "kind", kind, "category", category, "urgency", urgency, "risk", risk);
  }
}
