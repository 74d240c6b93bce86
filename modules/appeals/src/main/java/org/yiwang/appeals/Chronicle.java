package org.yiwang.appeals;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yiwang.kernel.Command;

/** Writes down what happened to appeals, with the dates it makes, and tells it. */
@Dependent
public class Chronicle {

  private final Appeals appeals;
  private final Deadlines deadlines;
  private final Event<AppealChanged> changes;

  @Inject
  public Chronicle(Appeals appeals, Deadlines deadlines, Event<AppealChanged> changes) {
    this.appeals = appeals;
    this.deadlines = deadlines;
    this.changes = changes;
  }

  /** All that happened to it, what is not written down yet included. */
  public Course course(Command command, Appeal appeal) {
    return course(command, appeal, appeals.history(appeal.id()));
  }

  private static Course course(Command command, Appeal appeal, List<Happened> kept) {
    List<Happened> all = new ArrayList<>(kept);
    for (AppealEvent event : appeal.news()) {
      all.add(
          new Happened(
              all.size() + 1,
              command.at(),
              command.actor().person(),
              command.actor().name(),
              event));
    }
    return Course.of(all);
  }

  /** The first that is heard of it. */
  public void begin(Command command, Appeal appeal) {
    appeal.date(deadlines.of(course(command, appeal, List.of())));
    appeals.add(appeal, command);
    tell(command, appeal);
  }

  /** What happened to each since it was read; two changes of one appeal cannot both succeed. */
  public void goOn(Command command, List<Appeal> changed) {
    List<UUID> ids = changed.stream().map(Appeal::id).collect(Collectors.toList());
    Map<UUID, List<Happened>> histories = appeals.histories(ids);
    for (Appeal appeal : changed) {
      List<Happened> kept = histories.getOrDefault(appeal.id(), List.of());
      appeal.date(deadlines.of(course(command, appeal, kept)));
    }
    appeals.update(changed, command);
    changed.forEach(appeal -> tell(command, appeal));
  }

  private void tell(Command command, Appeal appeal) {
    changes.fire(
        new AppealChanged(command, appeal.id(), appeal.before(), appeal.state(), appeal.news()));
  }
}
