package org.yiwang.appeals;

import java.util.List;
import java.util.UUID;

/**
 * How a matter went.
 *
 * @param parts the levels that took part, the highest first, and whether each still owes its answer
 * @param contactDays on how many different days the resident was sought in vain
 * @param ringing who must acknowledge a red alarm; absent when nobody must
 * @param owesReport whether it is still to be reported to police or another authority
 */
public record CourseView(
    List<PartView> parts,
    List<Course.Task> tasks,
    List<Course.Sending> sendings,
    int returns,
    int extensions,
    int reopenings,
    int escalations,
    int contactDays,
    Alarm.Rung ringing,
    boolean owesReport) {

  /**
   * @param unit path of the unit
   */
  public record PartView(String level, String unit, UUID post, String postName, boolean owes) {}

  public static CourseView of(Course course) {
    return new CourseView(
        course.parts().stream()
            .map(
                part ->
                    new PartView(
                        part.level().slug(),
                        part.unit().value(),
                        part.post(),
                        part.postName(),
                        part.owes()))
            .toList(),
        course.tasks(),
        course.sendings(),
        course.returns(),
        course.extensions(),
        course.reopenings(),
        course.escalations(),
        course.contactDays(),
        course.ringing().orElse(null),
        course.owesReport());
  }
}
