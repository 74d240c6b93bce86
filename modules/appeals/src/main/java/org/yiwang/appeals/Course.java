package org.yiwang.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;

/**
 * How a matter went, as its events tell it: which levels took part and still owe an answer, who
 * assists, what was sent out, how often it was returned, extended and reopened.
 */
public final class Course {

  /**
   * A level that took part.
   *
   * @param owes whether its own answer is still due on the way down
   */
  public record Part(Level level, UnitPath unit, UUID post, String postName, boolean owes) {

    Part owing(boolean now) {
      return new Part(level, unit, post, postName, now);
    }
  }

  /**
   * What an assisting unit was asked for.
   *
   * @param result absent while it is open
   */
  public record Task(
      UUID id,
      String unit,
      UUID post,
      String postName,
      String what,
      Instant due,
      boolean onTheSpot,
      String result,
      boolean open) {}

  /**
   * What was sent beyond the town.
   *
   * @param receipt and {@code reply} absent until they come
   */
  public record Sending(
      UUID id, String organisation, String what, Instant expected, String receipt, String reply) {}

  private final List<Happened> history;
  private final List<Part> parts = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Sending> sendings = new ArrayList<>();
  private final Set<LocalDate> contacts = new HashSet<>();
  private AppealEvent.Filed filed;
  private AppealEvent.Answered answer;
  private TimeEvent.Paused pause;
  private TimeEvent.ExtensionAsked extensionAsked;
  private Alarm.Alerted alert;
  private Alarm.Rung rung;
  private UUID reportDue;
  private Passage.Transferred offer;
  private Word.Supervised supervision;
  private int returns;
  private int extensions;
  private int pauses;
  private int reopenings;
  private int escalations;
  private boolean acknowledged;

  private Course(List<Happened> history) {
    this.history = history;
  }

  public static Course of(List<Happened> history) {
    Course course = new Course(List.copyOf(history));
    history.forEach(happened -> course.follow(happened.event()));
    return course;
  }

  private void follow(AppealEvent event) {
    if (event instanceof AppealEvent.Filed is) {
      this.filed = is;
    } else if (event instanceof AppealEvent.Assigned to) {
      takesPart(to.unit(), to.post(), to.postName());
    } else if (event instanceof AppealEvent.Accepted && offer != null) {
      takesPart(offer.unit(), offer.post(), offer.postName());
      this.offer = null;
    } else if (event instanceof AppealEvent.Answered is) {
      answered(is);
    } else if (event instanceof AppealEvent.Confirmed is && !is.solved()) {
      this.reopenings++;
      parts.replaceAll(part -> part.owing(false));
    } else if (event instanceof Word.CalledBack is && !is.solved()) {
      this.reopenings++;
      parts.replaceAll(part -> part.owing(false));
    } else if (event instanceof Word.Supervised is) {
      this.supervision = is;
    } else if (event instanceof Word.ContactTried tried) {
      contacts.add(tried.day());
    } else if (event instanceof AppealEvent.Rehomed to) {
      rehome(to);
    } else if (event instanceof AppealEvent.Closed) {
      this.pause = null;
      parts.replaceAll(part -> part.owing(false));
    } else if (event instanceof Passage passage) {
      follow(passage);
    } else if (event instanceof Aid aid) {
      follow(aid);
    } else if (event instanceof TimeEvent time) {
      follow(time);
    } else if (event instanceof Alarm alarm) {
      follow(alarm);
    }
  }

  private void answered(AppealEvent.Answered is) {
    this.answer = is;
    this.pause = null;
    Level solved = holder().level();
    parts.replaceAll(part -> part.owing(is.downward() && solved.isAbove(part.level())));
  }

  private void follow(Passage event) {
    if (event instanceof Passage.Escalated up) {
      this.escalations++;
      this.offer = null;
      this.pause = null;
      this.extensionAsked = null;
      takesPart(up.unit(), up.post(), up.postName());
    } else if (event instanceof Passage.Bound to) {
      this.offer = null;
      takesPart(to.unit(), to.post(), to.postName());
    } else if (event instanceof Passage.Transferred to) {
      this.offer = to;
    } else if (event instanceof Passage.OfferWithdrawn) {
      this.offer = null;
    } else if (event instanceof Passage.Returned) {
      this.offer = null;
      this.returns++;
    } else if (event instanceof Passage.PassedOn on) {
      Level level = Level.ofSlug(on.level());
      parts.replaceAll(part -> part.level() == level ? part.owing(false) : part);
    } else if (event instanceof Passage.SentOut out) {
      sendings.add(
          new Sending(out.sending(), out.organisation(), out.what(), out.expected(), null, null));
    } else if (event instanceof Passage.OutsideReceived got) {
      sendings.replaceAll(
          is ->
              is.id().equals(got.sending())
                  ? new Sending(
                      is.id(),
                      is.organisation(),
                      is.what(),
                      is.expected(),
                      got.receipt(),
                      is.reply())
                  : is);
    } else if (event instanceof Passage.OutsideReplied got) {
      sendings.replaceAll(
          is ->
              is.id().equals(got.sending())
                  ? new Sending(
                      is.id(),
                      is.organisation(),
                      is.what(),
                      is.expected(),
                      is.receipt(),
                      got.reply())
                  : is);
    }
  }

  private void follow(Aid event) {
    if (event instanceof Aid.AidAsked asked) {
      tasks.add(
          new Task(
              asked.task(),
              asked.unit(),
              asked.post(),
              asked.postName(),
              asked.what(),
              asked.due(),
              asked.onTheSpot(),
              null,
              true));
    } else if (event instanceof Aid.AidGiven given) {
      end(given.task(), given.result());
    } else if (event instanceof Aid.AidCalledOff off) {
      end(off.task(), null);
    }
  }

  private void end(UUID task, String result) {
    tasks.replaceAll(
        is ->
            is.id().equals(task)
                ? new Task(
                    is.id(),
                    is.unit(),
                    is.post(),
                    is.postName(),
                    is.what(),
                    is.due(),
                    is.onTheSpot(),
                    result,
                    false)
                : is);
  }

  private void follow(TimeEvent event) {
    if (event instanceof TimeEvent.Paused is) {
      this.pause = is;
      this.pauses++;
    } else if (event instanceof TimeEvent.Resumed) {
      this.pause = null;
    } else if (event instanceof TimeEvent.ExtensionAsked is) {
      this.extensionAsked = is;
    } else if (event instanceof TimeEvent.Extended && extensionAsked != null) {
      this.extensions++;
      this.extensionAsked = null;
    } else if (event instanceof TimeEvent.ExtensionRefused) {
      this.extensionAsked = null;
    }
  }

  private void follow(Alarm event) {
    if (event instanceof Alarm.Alerted is) {
      this.alert = is;
      this.acknowledged = false;
      this.reportDue = is.report() == null ? null : is.decision();
    } else if (event instanceof Alarm.Rung is) {
      this.rung = is;
    } else if (event instanceof Alarm.Acknowledged) {
      this.acknowledged = true;
    } else if (event instanceof Alarm.Reported) {
      this.reportDue = null;
    }
  }

  /** One post answers for each level: the last that had it. */
  private void takesPart(String unit, UUID post, String postName) {
    UnitPath path = new UnitPath(unit);
    parts.removeIf(part -> part.level() == path.level());
    parts.add(new Part(path.level(), path, post, postName, false));
  }

  private void rehome(AppealEvent.Rehomed to) {
    Part before = parts.get(parts.size() - 1);
    Part after =
        new Part(
            new UnitPath(to.unit()).level(),
            new UnitPath(to.unit()),
            to.post(),
            to.postName(),
            before.owes());
    parts.remove(before);
    parts.removeIf(part -> part.level() == after.level());
    parts.add(after);
  }

  public List<Happened> history() {
    return history;
  }

  public AppealEvent.Filed filed() {
    return filed;
  }

  /** The level that holds it now. */
  public Part holder() {
    return parts.get(parts.size() - 1);
  }

  /** The levels that took part, the highest first. */
  public List<Part> parts() {
    return parts.stream().sorted(Comparator.comparing(Part::level).reversed()).toList();
  }

  /** Levels below the holder that took part, the highest first. */
  public List<Part> below() {
    return parts().stream().filter(part -> holder().level().isAbove(part.level())).toList();
  }

  /** Whose answer is due next on the way down. */
  public Optional<Part> owing() {
    return parts().stream().filter(Part::owes).findFirst();
  }

  public List<Task> tasks() {
    return List.copyOf(tasks);
  }

  public Optional<Task> task(UUID id) {
    return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
  }

  public List<Sending> sendings() {
    return List.copyOf(sendings);
  }

  /** On how many different days the resident was sought in vain. */
  public int contactDays() {
    return contacts.size();
  }

  public Optional<AppealEvent.Answered> answer() {
    return Optional.ofNullable(answer);
  }

  public Optional<TimeEvent.Paused> pause() {
    return Optional.ofNullable(pause);
  }

  public Optional<TimeEvent.ExtensionAsked> extensionAsked() {
    return Optional.ofNullable(extensionAsked);
  }

  /** The alarm that nobody has acknowledged yet. */
  public Optional<Alarm.Rung> ringing() {
    return acknowledged ? Optional.empty() : Optional.ofNullable(rung);
  }

  public Optional<Alarm.Alerted> alert() {
    return Optional.ofNullable(alert);
  }

  /** Whether a report is still owed to police or another authority. */
  public boolean owesReport() {
    return reportDue != null;
  }

  /** What a superior demanded last. */
  public Optional<Word.Supervised> supervision() {
    return Optional.ofNullable(supervision);
  }

  /** Where it stands. */
  public AppealStatus status() {
    return Appeal.from(null, history.stream().map(Happened::event).toList()).status();
  }

  public Optional<Passage.Transferred> offer() {
    return Optional.ofNullable(offer);
  }

  public int returns() {
    return returns;
  }

  public int pauses() {
    return pauses;
  }

  public int extensions() {
    return extensions;
  }

  public int reopenings() {
    return reopenings;
  }

  public int escalations() {
    return escalations;
  }

  /** Whether it was carded already for that clock, colour and time. */
  public boolean carded(String clock, String colour, Instant due) {
    return history.stream()
        .map(Happened::event)
        .anyMatch(
            event ->
                event instanceof TimeEvent.Carded card
                    && card.clock().equals(clock)
                    && card.colour().equals(colour)
                    && Objects.equals(card.due(), due));
  }
}
