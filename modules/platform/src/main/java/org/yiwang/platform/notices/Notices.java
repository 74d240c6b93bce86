package org.yiwang.platform.notices;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yiwang.kernel.Ids;
import org.yiwang.platform.Json;
import org.yiwang.platform.Sql;

/**
 * Tells people what concerns them, within the transaction at hand: both become true, or neither.
 */
@Dependent
public class Notices {

  private static final int TITLE = 100;
  private static final int SENTENCE = 500;

  /** Keys of one question to the database at most. */
  private static final int KEYS = 200;

  private record Told(UUID id, Notice notice) {}

  private final Sql sql;

  @Inject
  public Notices(Sql sql) {
    this.sql = sql;
  }

  public void tell(Notice notice) {
    tell(List.of(notice));
  }

  /** As many as there are, in a few statements. */
  public void tell(Collection<Notice> notices) {
    List<Told> all = notices.stream().map(notice -> new Told(Ids.next(), notice)).toList();
    List<Told> first = firstOfTheirKeys(all);
    sql.insert(
        "insert into platform_notice (id, person, kind, subject, path, arguments, title, sentence,"
            + " urgency, at)",
        first.stream().map(Notices::row).toList());
    first.stream()
        .filter(told -> told.notice().urgency() == Urgency.URGENT)
        .forEach(told -> send(told.id()));
  }

  /**
   * Takes back everything that these people were told about something that they must not, or need
   * not, know of any more: it leaves their lists and counts, and does not go out.
   */
  public void withdraw(UUID subject, Collection<UUID> people, Instant at) {
    for (UUID person : people) {
      sql.update(
          "update platform_notice set withdrawn_at = ? where subject = ? and person = ? and"
              + " withdrawn_at is null",
          at,
          subject,
          person);
    }
  }

  private void send(UUID notice) {
    sql.update(
        "insert into platform_notice_delivery (notice, told, due)"
            + " values (?, utc_timestamp(6), utc_timestamp(6))",
        notice);
  }

  /**
   * A key that is there already stays with its notice; in one order, so that nobody waits twice.
   */
  private List<Told> firstOfTheirKeys(List<Told> all) {
    List<Told> keyed =
        all.stream()
            .filter(told -> told.notice().onceKey() != null)
            .sorted(
                Comparator.comparing((Told told) -> told.notice().person())
                    .thenComparing(told -> told.notice().onceKey()))
            .toList();
    sql.insert(
        "insert into platform_notice_once (person, once_key, notice)",
        keyed.stream()
            .map(told -> new Object[] {told.notice().person(), told.notice().onceKey(), told.id()})
            .toList(),
        "on duplicate key update notice = notice");
    Set<UUID> kept = new HashSet<>();
    for (int from = 0; from < keyed.size(); from += KEYS) {
      kept.addAll(kept(keyed.subList(from, Math.min(keyed.size(), from + KEYS))));
    }
    return all.stream()
        .filter(told -> told.notice().onceKey() == null || kept.contains(told.id()))
        .toList();
  }

  private List<UUID> kept(List<Told> keyed) {
    String keys =
        Collections.nCopies(keyed.size(), "(person = ? and once_key = ?)").stream()
            .collect(joining(" or "));
    List<Object> values = new ArrayList<>();
    for (Told told : keyed) {
      values.add(told.notice().person());
      values.add(told.notice().onceKey());
    }
    return sql
        .query("select notice from platform_notice_once where " + keys, values.toArray())
        .stream()
        .map(row -> (UUID) row[0])
        .toList();
  }

  private static Object[] row(Told told) {
    Notice notice = told.notice();
    return new Object[] {
      told.id(),
      notice.person(),
      notice.kind(),
      notice.subject(),
      notice.path().value(),
      Json.write(notice.arguments()),
      cut(notice.title(), TITLE),
      cut(notice.sentence(), SENTENCE),
      notice.urgency().slug(),
      notice.at()
    };
  }

  private static String cut(String text, int length) {
    return text.codePointCount(0, text.length()) <= length
        ? text
        : text.substring(0, text.offsetByCodePoints(0, length - 1)) + '\u2026';
  }
}
