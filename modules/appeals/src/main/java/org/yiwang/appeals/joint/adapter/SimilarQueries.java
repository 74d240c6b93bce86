package org.yiwang.appeals.joint.adapter;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiwang.appeals.joint.Likeness;
import org.yiwang.appeals.joint.LinkKind;
import org.yiwang.appeals.joint.Links;
import org.yiwang.appeals.joint.SimilarView;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

/**
 * Looks for appeals that may say the same: of the same household or name, or of the same category
 * at the same grid or village. The database finds at most 200 by its indexes; titles are compared
 * here.
 */
@Dependent
class SimilarQueries {

  private static final int EACH = 80;
  private static final int CANDIDATES = 200;
  private static final int SHOWN = 20;

  /** Titles less alike are only shown when the same person speaks. */
  private static final int ALIKE = 30;

  private static final String SELECT =
      "select appeal_id, voice, path, category, received_at from appeals_voice where ";

  private static final String LATEST =
      " and restricted = 0 and settled in (0, 1) and received_at > ? order by received_at desc limit "
          + EACH;

  private final Sql sql;
  private final Links links;

  @Inject
  SimilarQueries(Sql sql, Links links) {
    this.sql = sql;
    this.links = links;
  }

  /** The appeal that others are compared with. */
  private record Asked(String title, String voice, boolean named, String path, String category) {}

  /**
   * The most alike first, at most twenty.
   *
   * @param scope of whoever asks; nothing outside of it is shown
   */
  List<SimilarView> to(UUID appeal, UnitPath scope, Instant now, int days) {
    Asked asked = asked(appeal);
    Instant since = now.minus(Duration.ofDays(days));
    List<String> parts = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    if (asked.named()) {
      parts.add("(" + SELECT + "voice = ?" + LATEST + ")");
      values.addAll(List.of(asked.voice(), since));
    }
    if (asked.category() != null) {
      parts.add("(" + SELECT + "path = ? and category = ?" + LATEST + ")");
      values.addAll(List.of(asked.path(), asked.category(), since));
      UnitPath place = new UnitPath(asked.path());
      if (!place.level().isAbove(Level.VILLAGE)) {
        parts.add("(" + SELECT + "village = ? and category = ?" + LATEST + ")");
        values.addAll(List.of(place.at(Level.VILLAGE).value(), asked.category(), since));
      }
    }
    if (parts.isEmpty()) {
      return List.of();
    }
    values.add(appeal);
    values.add(scope.value());
    String text =
        "select a.id, n.number, a.title, a.status, c.path, c.category, c.received_at, c.voice"
            + " from ("
            + String.join(" union ", parts)
            + ") c join appeals_appeal a on a.id = c.appeal_id"
            + " join appeals_number n on n.appeal_id = c.appeal_id"
            + " where c.appeal_id <> ? and locate(?, c.path) = 1 limit "
            + CANDIDATES;
    return ranked(appeal, asked, sql.query(text, values.toArray()));
  }

  private Asked asked(UUID appeal) {
    Object[] row =
        sql.query(
                "select a.title, v.voice, v.household is not null or a.reporter_name is not null,"
                    + " v.path, v.category from appeals_voice v"
                    + " join appeals_appeal a on a.id = v.appeal_id where v.appeal_id = ?",
                appeal)
            .get(0);
    return new Asked(
        (String) row[0],
        (String) row[1],
        ((Number) row[2]).intValue() == 1,
        (String) row[3],
        (String) row[4]);
  }

  private List<SimilarView> ranked(UUID appeal, Asked asked, List<Object[]> rows) {
    Likeness title = new Likeness(asked.title());
    Map<UUID, LinkKind> linked =
        links.of(appeal).stream()
            .collect(
                toMap(
                    link -> link.appeal().equals(appeal) ? link.other() : link.appeal(),
                    Links.Link::kind));
    return rows.stream()
        .map(row -> view(row, asked, title, linked))
        .filter(one -> one.likeness() >= ALIKE || one.sameReporter() || one.link() != null)
        .sorted(
            Comparator.comparing(SimilarView::likeness)
                .thenComparing(SimilarView::sameReporter)
                .thenComparing(SimilarView::receivedAt)
                .reversed())
        .limit(SHOWN)
        .toList();
  }

  private static SimilarView view(
      Object[] row, Asked asked, Likeness title, Map<UUID, LinkKind> linked) {
    LinkKind link = linked.get((UUID) row[0]);
    return new SimilarView(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        ((Timestamp) row[6]).toInstant(),
        title.to(new Likeness((String) row[2])),
        asked.named() && asked.voice().equals(row[7]),
        asked.path().equals(row[4]),
        asked.category() != null && asked.category().equals(row[5]),
        link == null ? null : link.slug());
  }
}
