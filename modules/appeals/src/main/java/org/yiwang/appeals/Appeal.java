package org.yiwang.appeals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;

/**
 * One matter from the first word to the answer. It is changed only by events, each checked against
 * where the matter stands and then applied, so that applying the kept events again gives the same
 * row. Its version is the number of its events.
 */
@Entity
@Table(name = "appeals_appeal")
public class Appeal {

  @Id private UUID id;

  private String status;

  private String path;

  private String level;

  @Column(name = "holder_unit")
  private String holderUnit;

  @Column(name = "holder_post")
  private UUID holderPost;

  @Column(name = "offered_unit")
  private String offeredUnit;

  @Column(name = "offered_post")
  private UUID offeredPost;

  @Column(name = "answered_by")
  private UUID answeredBy;

  private String channel;
  private String title;
  private UUID household;

  @Column(name = "reporter_name")
  private String reporterName;

  private String kind;
  private String category;
  private String urgency;
  private String risk;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "accept_due")
  private Instant acceptDue;

  @Column(name = "answer_due")
  private Instant answerDue;

  @Column(name = "next_due")
  private Instant nextDue;

  @Column(name = "handle_due")
  private Instant handleDue;

  @Column(name = "warn_due")
  private Instant warnDue;

  @Column(name = "red_due")
  private Instant redDue;

  @Column(name = "sweep_due")
  private Instant sweepDue;

  @Column(name = "dates_confirmed")
  private boolean datesConfirmed;

  private boolean confidential;
  private boolean restricted;
  private boolean bound;
  private boolean paused;

  @Column(name = "is_open")
  private boolean open;

  private int version;

  @Transient private List<AppealEvent> news = new ArrayList<>();
  @Transient private AppealState before;

  protected Appeal() {}

  public Appeal(UUID id) {
    this.id = id;
  }

  /** The row that these events add up to. */
  public static Appeal from(UUID id, List<AppealEvent> events) {
    Appeal appeal = new Appeal(id);
    events.forEach(appeal::apply);
    return appeal;
  }

  /**
   * Lets something happen.
   *
   * @throws Problem {@code appeals.wrong-transition} or {@code appeals.closed}
   */
  public void happens(AppealEvent event) {
    Lifecycle.mustAllow(status == null ? null : AppealStatus.ofSlug(status), event);
    if (news.isEmpty() && version > 0) {
      before = state();
    }
    apply(event);
    news.add(event);
  }

  private void apply(AppealEvent event) {
    if (event instanceof AppealEvent.Filed filed) {
      file(filed);
    } else if (event instanceof AppealEvent.Triaged is) {
      classify(is.kind(), is.category(), is.urgency(), is.risk());
    } else if (event instanceof AppealEvent.Undecided is) {
      classify(is.kind(), is.category(), is.urgency(), is.risk());
    } else if (event instanceof AppealEvent.Reclassified is) {
      classify(is.kind(), is.category(), is.urgency(), is.risk());
    } else if (event instanceof AppealEvent.Assigned assigned) {
      assign(assigned);
    } else if (event instanceof AppealEvent.Accepted) {
      accept();
    } else if (event instanceof AppealEvent.Answered answered) {
      this.answeredBy = answered.person();
      this.paused = false;
      stand(answered.downward() ? AppealStatus.RETURNING : AppealStatus.ANSWERED);
    } else if (event instanceof AppealEvent.Confirmed confirmed) {
      stand(confirmed.solved() ? AppealStatus.CONFIRMED : AppealStatus.ACCEPTED);
    } else if (event instanceof AppealEvent.Rehomed rehomed) {
      rehome(rehomed);
    } else if (event instanceof AppealEvent.Closed) {
      this.paused = false;
      offer(null, null);
      stand(AppealStatus.CLOSED);
    } else if (event instanceof Passage passage) {
      pass(passage);
    } else if (event instanceof TimeEvent.Paused) {
      this.paused = true;
    } else if (event instanceof TimeEvent.Resumed) {
      this.paused = false;
    } else if (event instanceof Word.Corrected corrected) {
      correct(corrected);
    } else if (event instanceof Word.CalledBack called && !called.solved()) {
      stand(AppealStatus.ACCEPTED);
    }
    this.version++;
  }

  private void pass(Passage event) {
    if (event instanceof Passage.Escalated up) {
      hold(up.level(), up.unit(), up.post());
      this.paused = false;
      stand(AppealStatus.ASSIGNED);
    } else if (event instanceof Passage.Bound to) {
      hold(to.level(), to.unit(), to.post());
      this.bound = true;
      stand(AppealStatus.ASSIGNED);
    } else if (event instanceof Passage.Transferred to) {
      offer(to.unit(), to.post());
      stand(AppealStatus.OFFERED);
    } else if (event instanceof Passage.OfferWithdrawn || event instanceof Passage.Returned) {
      offer(null, null);
      stand(AppealStatus.ACCEPTED);
    } else if (event instanceof Passage.PassedOn on && on.conveyed()) {
      stand(AppealStatus.ANSWERED);
    }
  }

  private void file(AppealEvent.Filed filed) {
    this.path = filed.place();
    this.channel = filed.channel();
    this.title = filed.title();
    this.household = filed.household();
    this.reporterName = filed.reporterName();
    this.receivedAt = filed.receivedAt();
    this.confidential = filed.confidential();
    this.restricted = !filed.accused().isEmpty();
    this.open = true;
  }

  private void assign(AppealEvent.Assigned assigned) {
    if (assigned.place() != null) {
      this.path = assigned.place();
    }
    hold(assigned.level(), assigned.unit(), assigned.post());
    stand(assigned.awaitsTriage() ? AppealStatus.AWAITING_TRIAGE : AppealStatus.ASSIGNED);
  }

  private void accept() {
    if (offeredPost != null) {
      hold(new UnitPath(offeredUnit).level().slug(), offeredUnit, offeredPost);
    }
    stand(AppealStatus.ACCEPTED);
  }

  private void hold(String newLevel, String unit, UUID post) {
    this.level = newLevel;
    this.holderUnit = unit;
    this.holderPost = post;
    offer(null, null);
  }

  private void offer(String unit, UUID post) {
    this.offeredUnit = unit;
    this.offeredPost = post;
  }

  private void rehome(AppealEvent.Rehomed rehomed) {
    this.path = rehomed.place();
    this.holderUnit = rehomed.unit();
    this.level = new UnitPath(rehomed.unit()).level().slug();
    this.holderPost = rehomed.post();
  }

  private void correct(Word.Corrected corrected) {
    this.title = corrected.title() == null ? title : corrected.title();
    this.reporterName = corrected.reporterName() == null ? reporterName : corrected.reporterName();
  }

  private void classify(String newKind, String newCategory, String newUrgency, String newRisk) {
    this.kind = newKind;
    this.category = newCategory;
    this.urgency = newUrgency;
    this.risk = newRisk;
  }

  private void stand(AppealStatus now) {
    this.status = now.slug();
    this.open = now.isOpen();
  }

  /** Writes down the dates that its events add up to. */
  void date(Dates dates) {
    this.acceptDue = dates.acceptDue();
    this.handleDue = dates.handleDue();
    this.answerDue = dates.answerDue();
    this.nextDue = dates.nextDue();
    this.warnDue = dates.warnDue();
    this.redDue = dates.redDue();
    this.sweepDue = dates.sweepDue();
    this.datesConfirmed = dates.confirmed();
  }

  /**
   * What happened since this was read, in order; the first has number {@code version - size + 1}.
   */
  public List<AppealEvent> news() {
    return List.copyOf(news);
  }

  /** What the row said before the news; null when it is new itself. */
  AppealState before() {
    return before;
  }

  /** All that the row says, for comparing it with the sum of its events. */
  public AppealState state() {
    return new AppealState(
        status,
        path,
        level,
        holderUnit,
        holderPost,
        offeredUnit,
        offeredPost,
        answeredBy,
        channel,
        title,
        household,
        reporterName,
        kind,
        category,
        urgency,
        risk,
        receivedAt,
        confidential,
        restricted,
        bound,
        paused,
        open,
        new Dates(
            acceptDue, handleDue, answerDue, nextDue, warnDue, redDue, sweepDue, datesConfirmed),
        version);
  }

  public UUID id() {
    return id;
  }

  public AppealStatus status() {
    return AppealStatus.ofSlug(status);
  }

  public UnitPath path() {
    return new UnitPath(path);
  }

  public UUID holderPost() {
    return holderPost;
  }

  public UUID answeredBy() {
    return answeredBy;
  }

  public int version() {
    return version;
  }
}
