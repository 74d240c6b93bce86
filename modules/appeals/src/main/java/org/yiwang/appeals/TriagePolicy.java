package org.yiwang.appeals;

import org.yiwang.decisions.Decision;
import org.yiwang.kernel.Problem;

/** What the rules say of a matter: what it is, where it starts, how long it may take. */
public interface TriagePolicy {

  /** Kind, category, urgency and risk from what was said. */
  Decision triage(AppealEvent.Filed filed);

  /**
   * Level and post that receive it. A triage with gaps, and one the table has no row for, is sent
   * where the rules send the undecided.
   *
   * @throws Problem {@code appeals.no-route} when there is no rule even for that
   */
  Decision startingLevel(Classification triaged);

  /**
   * Level and post that receive a matter which names a holder.
   *
   * @param accused the highest level that one of those named holds a post on
   * @throws Problem {@code appeals.no-route}
   */
  Decision receiver(Classification what, String accused);

  /** Time to accept and to answer; same care for the undecided. */
  Decision timeLimit(Classification triaged, String level);

  /**
   * Whether the dictionary has the code.
   *
   * @throws Problem {@code appeals.unknown-code}
   */
  void mustKnow(String dictionary, String code);
}
