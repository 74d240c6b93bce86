package org.yiwang.appeals.telling;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.appeals.Aid;
import org.yiwang.appeals.Alarm;
import org.yiwang.appeals.AppealChanged;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.Barred;
import org.yiwang.appeals.Course;
import org.yiwang.appeals.Passage;
import org.yiwang.appeals.Responsible;
import org.yiwang.appeals.TimeEvent;
import org.yiwang.appeals.Word;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.notices.Notices;
import org.yiwang.territory.PostView;

/** Hears what happens to appeals and tells those whom it concerns. */
@Dependent
public class TellingPeople {

  private static final Map<String, String> ROLES =
      Map.of("grid", "grid-leader", "branch", "branch-secretary", "village", "village-secretary");

  private final Responsible responsible;
  private final Notices notices;

  @Inject
  public TellingPeople(Responsible responsible, Notices notices) {
    this.responsible = responsible;
    this.notices = notices;
  }

  void tell(@Observes AppealChanged change) {
    Course course = change.course();
    Letters letters = new Letters(change, course.filed().title());
    Barred barred = new Barred(course.filed().accused());
    holders(change, barred, letters);
    for (AppealEvent event : change.news()) {
      tell(event, change, course, barred, letters);
    }
    notices.tell(letters.all());
  }

  private void holders(AppealChanged change, Barred barred, Letters letters) {
    UUID now = change.after().holderPost();
    UUID before = change.before() == null ? null : change.before().holderPost();
    if (now.equals(before)) {
      return;
    }
    answering(now, barred).ifPresent(person -> letters.to(person, "gets"));
    if (before != null) {
      answering(before, barred).ifPresent(person -> letters.to(person, "loses"));
    }
  }

  private void tell(
      AppealEvent event, AppealChanged change, Course course, Barred barred, Letters letters) {
    UUID holder = change.after().holderPost();
    UUID speaker = course.history().get(0).actor();
    if (event instanceof AppealEvent.Answered is) {
      if (is.downward()) {
        owing(course, barred, letters);
      } else {
        letters.to(speaker, "answered");
      }
    } else if (event instanceof Passage.PassedOn on && !on.samePerson()) {
      if (on.conveyed()) {
        letters.to(speaker, "answered");
        answering(holder, barred).ifPresent(person -> letters.to(person, "conveyed"));
      } else {
        owing(course, barred, letters);
      }
    } else if (event instanceof Passage.Transferred to) {
      answering(to.post(), barred).ifPresent(person -> letters.to(person, "offered"));
    } else if (event instanceof Passage.Returned || event instanceof Passage.OfferWithdrawn) {
      answering(holder, barred).ifPresent(person -> letters.to(person, "returned"));
    } else if (event instanceof Passage.Escalated up) {
      skipped(up, change, barred, letters);
    } else if (event instanceof Aid.AidAsked asked) {
      answering(asked.post(), barred)
          .ifPresent(
              person -> {
                if (asked.onTheSpot()) {
                  letters.urgentTo(person, "on-the-spot");
                } else {
                  letters.to(person, "aid-asked");
                }
              });
    } else if (event instanceof Aid.AidGiven) {
      answering(holder, barred).ifPresent(person -> letters.to(person, "aid-given"));
    } else if (event instanceof Alarm.Rung rung) {
      letters.urgentTo(rung.person(), "rung");
    } else if (event instanceof TimeEvent time) {
      tell(time, holder, speaker, barred, letters);
    } else if (event instanceof Word.Urged) {
      answering(holder, barred).ifPresent(person -> letters.to(person, "urged"));
    } else if (event instanceof Word.Supervised) {
      answering(holder, barred).ifPresent(person -> letters.to(person, "supervised"));
    } else if (event instanceof AppealEvent.Closed) {
      closed(course, speaker, barred, letters);
    }
  }

  private void tell(TimeEvent event, UUID holder, UUID speaker, Barred barred, Letters letters) {
    if (event instanceof TimeEvent.Carded card) {
      answering(holder, barred).ifPresent(person -> letters.to(person, "card-" + card.colour()));
    } else if (event instanceof TimeEvent.ExtensionAsked asked) {
      answering(asked.approver(), barred)
          .ifPresent(person -> letters.to(person, "extension-asked"));
    } else if (event instanceof TimeEvent.Extended is && is.clock().equals("handle")) {
      answering(holder, barred).ifPresent(person -> letters.to(person, "extended"));
      letters.to(speaker, "extended");
    } else if (event instanceof TimeEvent.ExtensionRefused) {
      answering(holder, barred).ifPresent(person -> letters.to(person, "extension-refused"));
    }
  }

  private void owing(Course course, Barred barred, Letters letters) {
    course
        .owing()
        .flatMap(part -> answering(part.post(), barred))
        .ifPresent(person -> letters.to(person, "owes-answer"));
  }

  /** Those in between, where a higher level takes it over their heads. */
  private void skipped(Passage.Escalated up, AppealChanged change, Barred barred, Letters letters) {
    UnitPath place = new UnitPath(change.after().path());
    Level from = Level.ofSlug(up.from());
    Level to = Level.ofSlug(up.level());
    for (Level level : List.of(Level.GRID, Level.BRANCH, Level.VILLAGE)) {
      if (level.isAbove(from) && to.isAbove(level) && !place.level().isAbove(level)) {
        responsible
            .post(place.at(level), ROLES.get(level.slug()), barred)
            .flatMap(post -> answering(post.id(), barred))
            .ifPresent(person -> letters.to(person, "passed-over"));
      }
    }
  }

  private void closed(Course course, UUID speaker, Barred barred, Letters letters) {
    letters.to(speaker, "closed");
    course.parts().stream()
        .flatMap(part -> answering(part.post(), barred).stream())
        .forEach(person -> letters.to(person, "closed"));
  }

  private Optional<UUID> answering(UUID post, Barred barred) {
    return responsible.answering(post, barred).map(PostView::personId);
  }
}
