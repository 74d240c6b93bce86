package org.yiwang.appeals;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.yiwang.kernel.Command;

/** Writes down what happened to appeals, and tells it. */
@Dependent
public class Chronicle {

  private final Appeals appeals;
  private final Event<AppealChanged> changes;

  @Inject
  public Chronicle(Appeals appeals, Event<AppealChanged> changes) {
    this.appeals = appeals;
    this.changes = changes;
  }

  /** The first that is heard of it. */
  public void begin(Command command, Appeal appeal) {
    appeals.add(appeal, command);
    tell(command, appeal);
  }

  /** What happened to each since it was read; two changes of one appeal cannot both succeed. */
  public void goOn(Command command, List<Appeal> changed) {
    appeals.update(changed, command);
    changed.forEach(appeal -> tell(command, appeal));
  }

  private void tell(Command command, Appeal appeal) {
    changes.fire(
        new AppealChanged(command, appeal.id(), appeal.before(), appeal.state(), appeal.news()));
  }
}
