package org.yiwang.appeals.adapter;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.AppealSummary;
import org.yiwang.appeals.AppealView;
import org.yiwang.appeals.ClockView;
import org.yiwang.appeals.Course;
import org.yiwang.appeals.CourseView;
import org.yiwang.appeals.Deadlines;
import org.yiwang.appeals.Happened;
import org.yiwang.appeals.Receipts;
import org.yiwang.appeals.Word;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.BusinessClock;
import org.yiwang.platform.Cursor;
import org.yiwang.rulebook.DecisionLog;

/** Reads straight into views. */
@Dependent
class AppealQueries {

  private static final String SELECT =
      "select "
          + Summaries.COLUMNS
          + " from appeals_appeal a join appeals_number n on n.appeal_id = a.id where ";

  private final EntityManager em;
  private final Receipts receipts;
  private final DecisionLog decisions;
  private final Deadlines deadlines;
  private final BusinessClock clock;

  @Inject
  AppealQueries(
      EntityManager em,
      Receipts receipts,
      DecisionLog decisions,
      Deadlines deadlines,
      BusinessClock clock) {
    this.em = em;
    this.receipts = receipts;
    this.decisions = decisions;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** Where an appeal is, without reading more. */
  Optional<UnitPath> place(UUID id) {
    return em.createQuery("select a.path from Appeal a where a.id = :id", String.class)
        .setParameter("id", id)
        .getResultStream()
        .map(UnitPath::new)
        .findFirst();
  }

  /**
   * @param privy whether the reader takes part, and so may know who spoke in confidence
   */
  AppealView whole(UUID id, boolean privy) {
    Appeal appeal = em.find(Appeal.class, id);
    List<EventRow> rows =
        em.createQuery(
                "select e from EventRow e where e.appeal = :id order by e.sequence", EventRow.class)
            .setParameter("id", id)
            .getResultList();
    boolean hides = appeal.state().confidential() && !privy;
    List<AppealView.EventView> events =
        rows.stream().map(row -> hides ? row.view().withoutSpeaker() : row.view()).toList();
    List<Happened> history = rows.stream().map(EventRow::happened).toList();
    AppealEvent.Filed filed = (AppealEvent.Filed) events.get(0).body();
    String number =
        (String)
            em.createNativeQuery("select number from appeals_number where appeal_id = ?1")
                .setParameter(1, id)
                .getSingleResult();
    return new AppealView(
        receipts.of(appeal, number, decisions.on(id)),
        appeal.state().path(),
        filed.channel(),
        filed.household(),
        hides ? null : appeal.state().reporterName(),
        appeal.state().title(),
        content(history),
        filed.reportedAt(),
        filed.receivedAt(),
        lastAnswer(events),
        CourseView.of(Course.of(history)),
        clocks(history),
        events);
  }

  /** As it was said, or as it was put right last. */
  private static String content(List<Happened> history) {
    return history.stream()
        .map(Happened::event)
        .filter(event -> event instanceof Word.Corrected put && put.content() != null)
        .map(event -> ((Word.Corrected) event).content())
        .reduce((first, last) -> last)
        .orElse(((AppealEvent.Filed) history.get(0).event()).content());
  }

  /** The clocks as they stand at this moment. */
  private List<ClockView> clocks(List<Happened> history) {
    return clocks(history, clock.now());
  }

  /** The clocks as they stood at an instant. */
  List<ClockView> clocks(UUID id, Instant asOf) {
    List<Happened> history =
        em.createQuery(
                "select e from EventRow e where e.appeal = :id order by e.sequence", EventRow.class)
            .setParameter("id", id)
            .getResultStream()
            .map(EventRow::happened)
            .toList();
    return clocks(history, asOf == null ? clock.now() : asOf);
  }

  private List<ClockView> clocks(List<Happened> history, Instant asOf) {
    return deadlines.clocks(history, asOf).stream()
        .map(one -> ClockView.of(one, receipts.label("clock", one.kind()).name()))
        .toList();
  }

  private static String lastAnswer(List<AppealView.EventView> events) {
    return events.stream()
        .filter(event -> event.body() instanceof AppealEvent.Answered)
        .reduce((first, second) -> second)
        .map(event -> ((AppealEvent.Answered) event.body()).answer())
        .orElse(null);
  }

  /**
   * Newest first, of a unit and below. The unit's own ancestor column is compared by equality, so
   * that the newest of a county cost as little as those of a grid.
   */
  List<AppealSummary> newest(UnitPath under, boolean open, Cursor after, int limit) {
    String page =
        after == null ? "" : " and a.received_at <= :at and (a.received_at < :at or a.id < :last)";
    Query query =
        em.createNativeQuery(
            named(
                SELECT
                    + column(under.level())
                    + " = :under and a.is_open = :open and a.restricted = 0"
                    + page
                    + " order by a.received_at desc, a.id desc"));
    query.setParameter(1, under.value()).setParameter(2, open);
    if (after != null) {
      query.setParameter(3, after.at()).setParameter(4, after.id());
    }
    return summaries(query.setMaxResults(limit));
  }

  /**
   * What these posts hold, the most urgent first.
   *
   * @param entrusted matters that name holders, held whatever the post
   */
  List<AppealSummary> heldBy(List<UUID> posts, List<UUID> entrusted, int limit) {
    if (posts.isEmpty() && entrusted.isEmpty()) {
      return List.of();
    }
    List<UUID> values = new ArrayList<>();
    List<String> either = new ArrayList<>();
    if (!posts.isEmpty()) {
      either.add("a.restricted = 0 and a.holder_post in (" + places(posts, values) + ")");
    }
    if (!entrusted.isEmpty()) {
      either.add("a.id in (" + places(entrusted, values) + ")");
    }
    Query query =
        em.createNativeQuery(
            SELECT
                + "a.is_open = true and (("
                + String.join(") or (", either)
                + ")) order by a.next_due is null, a.next_due, a.id");
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return summaries(query.setMaxResults(limit));
  }

  private static String places(List<UUID> ids, List<UUID> values) {
    int first = values.size() + 1;
    values.addAll(ids);
    return IntStream.range(first, first + ids.size()).mapToObj(i -> "?" + i).collect(joining(", "));
  }

  /** Ids of all appeals in their order, from after one on. */
  List<UUID> idsAfter(UUID after, int limit) {
    TypedQuery<UUID> query =
        em.createQuery(
            "select a.id from Appeal a"
                + (after == null ? "" : " where a.id > :after")
                + " order by a.id",
            UUID.class);
    if (after != null) {
      query.setParameter("after", after);
    }
    return query.setMaxResults(limit).getResultList();
  }

  private static String named(String sql) {
    return sql.replace(":under", "?1")
        .replace(":open", "?2")
        .replace(":at", "?3")
        .replace(":last", "?4");
  }

  private static String column(Level level) {
    return switch (level) {
      case TOWN, COUNTY, PREFECTURE, VILLAGE -> "a." + level.slug();
      case GRID -> "a.path";
      case BRANCH -> "a.branch";
      case PROVINCE -> "a.province";
    };
  }

  @SuppressWarnings("unchecked")
  private static List<AppealSummary> summaries(Query query) {
    return ((List<Object[]>) query.getResultList()).stream().map(Summaries::read).toList();
  }
}
