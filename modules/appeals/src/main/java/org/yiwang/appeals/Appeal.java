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

  @Column(name = "dates_confirmed")
  private boolean datesConfirmed;

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
      apply(filed);
    } else if (event instanceof AppealEvent.Triaged is) {
      classify(is.kind(), is.category(), is.urgency(), is.risk());
    } else if (event instanceof AppealEvent.Undecided is) {
      classify(is.kind(), is.category(), is.urgency(), is.risk());
    } else if (event instanceof AppealEvent.Assigned assigned) {
      apply(assigned);
    } else if (event instanceof AppealEvent.Accepted) {
      stand(AppealStatus.ACCEPTED, answerDue);
    } else if (event instanceof AppealEvent.Answered answered) {
      this.answeredBy = answered.person();
      stand(AppealStatus.ANSWERED, null);
    } else if (event instanceof AppealEvent.Confirmed confirmed) {
      boolean solved = confirmed.solved();
      stand(solved ? AppealStatus.CONFIRMED : AppealStatus.ACCEPTED, solved ? null : answerDue);
    } else if (event instanceof AppealEvent.Rehomed rehomed) {
      apply(rehomed);
    } else if (event instanceof AppealEvent.Closed) {
      stand(AppealStatus.CLOSED, null);
    }
    this.version++;
  }

  private void apply(AppealEvent.Filed filed) {
    this.path = filed.place();
    this.channel = filed.channel();
    this.title = filed.title();
    this.household = filed.household();
    this.reporterName = filed.reporterName();
    this.receivedAt = filed.receivedAt();
    this.open = true;
  }

  private void apply(AppealEvent.Assigned assigned) {
    if (assigned.place() != null) {
      this.path = assigned.place();
    }
    this.level = assigned.level();
    this.holderUnit = assigned.unit();
    this.holderPost = assigned.post();
    this.acceptDue = assigned.acceptDue();
    this.answerDue = assigned.answerDue();
    this.datesConfirmed = assigned.datesConfirmed();
    stand(
        assigned.awaitsTriage() ? AppealStatus.AWAITING_TRIAGE : AppealStatus.ASSIGNED,
        assigned.acceptDue());
  }

  private void apply(AppealEvent.Rehomed rehomed) {
    this.path = rehomed.place();
    this.holderUnit = rehomed.unit();
    this.level = new UnitPath(rehomed.unit()).level().slug();
    this.holderPost = rehomed.post();
  }

  private void classify(String newKind, String newCategory, String newUrgency, String newRisk) {
    this.kind = newKind;
    this.category = newCategory;
    this.urgency = newUrgency;
    this.risk = newRisk;
  }

  private void stand(AppealStatus now, Instant due) {
    this.status = now.slug();
    this.nextDue = due;
    this.open = now.isOpen();
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
        acceptDue,
        answerDue,
        nextDue,
        datesConfirmed,
        open,
        version);
  }

  public UUID id() {
    return id;
  }

  UnitPath path() {
    return new UnitPath(path);
  }

  UUID holderPost() {
    return holderPost;
  }

  UUID answeredBy() {
    return answeredBy;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  public int version() {
    return version;
  }
}
