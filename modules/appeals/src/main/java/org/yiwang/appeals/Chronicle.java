package org.yiwang.appeals;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    Course course = dated(command, appeal, List.of());
    appeals.add(appeal, command);
    tell(command, appeal, course);
  }

  /** What happened to each since it was read; two changes of one appeal cannot both succeed. */
  public void goOn(Command command, List<Appeal> changed) {
    List<UUID> ids = changed.stream().map(Appeal::id).toList();
    Map<UUID, List<Happened>> histories = appeals.histories(ids);
    List<Course> courses = new ArrayList<>();
    for (Appeal appeal : changed) {
      courses.add(dated(command, appeal, histories.getOrDefault(appeal.id(), List.of())));
    }
    appeals.update(changed, command);
    for (int i = 0; i < changed.size(); i++) {
      tell(command, changed.get(i), courses.get(i));
    }
  }

  private Course dated(Command command, Appeal appeal, List<Happened> kept) {
    Course course = course(command, appeal, kept);
    appeal.date(deadlines.of(course));
    return course;
  }

  private void tell(Command command, Appeal appeal, Course course) {
    changes.fire(
        new AppealChanged(
            command, appeal.id(), appeal.before(), appeal.state(), appeal.news(), course));
  }
}
