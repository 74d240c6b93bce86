package org.yiwang.appeals.escalation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.Barred;
import org.yiwang.appeals.Course;
import org.yiwang.appeals.Passage;
import org.yiwang.appeals.Responsible;
import org.yiwang.territory.PostView;

/**
 * Brings an answer down the levels that took part. A level in between whose holder has just
 * answered for the level above is passed over; the last one always speaks to the resident and
 * records it.
 */
@Dependent
public class Descending {

  private final Responsible responsible;

  @Inject
  public Descending(Responsible responsible) {
    this.responsible = responsible;
  }

  /**
   * Passes over the levels that the same person answers for.
   *
   * @param owing the levels still to answer, the highest first
   * @param person who has just answered
   */
  public void passOver(Appeal appeal, List<Course.Part> owing, UUID person) {
    Barred barred = responsible.barredFrom(appeal);
    for (Course.Part part : owing.subList(0, Math.max(0, owing.size() - 1))) {
      Optional<PostView> answering = responsible.answering(part.post(), barred);
      if (answering.isEmpty() || !answering.get().personId().equals(person)) {
        return;
      }
      appeal.happens(
          new Passage.PassedOn(
              part.level().slug(),
              part.unit().value(),
              part.post(),
              person,
              answering.get().personName(),
              null,
              false,
              true));
    }
  }
}
