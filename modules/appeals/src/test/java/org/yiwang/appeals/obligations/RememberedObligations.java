package org.yiwang.appeals.obligations;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiwang.appeals.AppealChanged;
import org.yiwang.appeals.AppealState;
import org.yiwang.appeals.Course;

/** What is owed, in memory. */
public final class RememberedObligations implements Obligations {

  private final Map<UUID, List<Obligation>> owed = new HashMap<>();
  private final Obliging obliging;

  public RememberedObligations() {
    this.obliging = new Obliging(this);
  }

  /** Follows what happens. */
  public void hear(AppealChanged change) {
    obliging.follow(change);
  }

  @Override
  public void replace(UUID appeal, List<Obligation> now, Instant at) {
    owed.put(appeal, List.copyOf(now));
  }

  public List<Obligation> of(UUID appeal) {
    return owed.getOrDefault(appeal, List.of());
  }

  /** What the events say is owed. */
  public static List<Obligation> sum(AppealState is, Course course) {
    return Obliging.of(is, course);
  }
}
