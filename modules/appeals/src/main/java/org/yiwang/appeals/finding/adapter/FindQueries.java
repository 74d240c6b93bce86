package org.yiwang.appeals.finding.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.yiwang.appeals.AppealSummary;
import org.yiwang.appeals.adapter.Summaries;
import org.yiwang.appeals.finding.Pairs;
import org.yiwang.appeals.finding.Question;
import org.yiwang.appeals.finding.Units;
import org.yiwang.kernel.Level;
import org.yiwang.platform.Seal;
import org.yiwang.platform.Sql;

/**
 * Answers questions, newest first. Each is begun at what narrows it most: number, phone, person,
 * words, what is due, or else the newest of the unit's own ancestor column. Words that are in many
 * appeals are sought by walking back from the newest, of which enough hold them; rare ones by the
 * index of words.
 */
@Dependent
class FindQueries {

  /** Words in more appeals than this are common. */
  private static final int COMMON = 3_000;

  private static final String NUMBERS = " join appeals_number n on n.appeal_id = a.id";
  private static final String SEARCHED =
      "appeals_search s straight_join appeals_appeal a on a.id =";
  private static final String BOTH_SEARCHED = " join appeals_search s on s.appeal_id = a.id";
  private static final String MATCHING =
      "(select s.appeal_id from appeals_search s where match (s.units, s.pairs)"
          + " against (? in boolean mode) limit "
          + (COMMON + 1)
          + ")";

  private final Sql sql;
  private final Seal seal;

  @Inject
  FindQueries(Sql sql, Seal seal) {
    this.sql = sql;
    this.seal = seal;
  }

  /** One row more than the page holds, if there are so many. */
  List<AppealSummary> answers(Question question, Instant now) {
    if (question.number() != null) {
      return byNumber(question, now);
    }
    if (question.phone() != null || question.person() != null) {
      return byPerson(question, now);
    }
    if (question.colour() != null) {
      return byColour(question, now);
    }
    return question.words() == null || isCommon(question)
        ? newest(question, now)
        : byWords(question, now);
  }

  private List<AppealSummary> byNumber(Question question, Instant now) {
    Where where = new Where().and("n.number like ?", question.number() + "%");
    who(question, where);
    where.words(question.words());
    where.under(question.under()).general(question, now);
    String from =
        "appeals_number n straight_join appeals_appeal a on a.id = n.appeal_id" + BOTH_SEARCHED;
    return read(where, where.select(from) + where.newest(question));
  }

  private List<AppealSummary> byPerson(Question question, Instant now) {
    Where where = new Where();
    who(question, where);
    where.words(question.words());
    where.under(question.under()).general(question, now);
    return read(where, where.select(SEARCHED + " s.appeal_id" + NUMBERS) + where.newest(question));
  }

  private void who(Question question, Where where) {
    if (question.phone() != null) {
      where.and("s.phone_hash = ?", (Object) seal.hash(question.phone().digits()));
    }
    if (question.person() != null) {
      where.and("s.person_hash = ?", (Object) seal.hash(question.person()));
    }
  }

  private boolean isCommon(Question question) {
    Object count =
        sql.query("select count(*) from " + MATCHING + " some", matching(question)).get(0)[0];
    return ((Number) count).intValue() > COMMON;
  }

  private List<AppealSummary> byWords(Question question, Instant now) {
    Where where = new Where().value(matching(question));
    where.under(question.under()).general(question, now);
    String from = MATCHING + " f straight_join appeals_appeal a on a.id = f.appeal_id" + NUMBERS;
    return read(where, where.select(from) + where.newest(question));
  }

  /** Below a wide unit the words alone narrow more than the unit does. */
  private static String matching(Question question) {
    String words = Pairs.question(question.words());
    return question.under().level().isAbove(Level.COUNTY)
        ? words
        : words + " " + Units.question(question.under());
  }

  /** The index alone tells which they are; only those of the page are looked up. */
  private List<AppealSummary> byColour(Question question, Instant now) {
    Where where = new Where();
    where.words(question.words());
    where.and("a.path like ?", question.under().value() + "%").general(question, now);
    String searched = question.words() == null ? "" : BOTH_SEARCHED;
    String page =
        "select a.id, a.received_at from appeals_appeal a force index (appeal_colour)"
            + searched
            + where.text()
            + where.newest(question);
    String text =
        "select "
            + Summaries.COLUMNS
            + " from ("
            + page
            + ") f straight_join appeals_appeal a on a.id = f.id"
            + NUMBERS
            + " order by a.received_at desc, a.id desc";
    return read(where, text);
  }

  /** Open and closed ones each in the order of their index. */
  private List<AppealSummary> newest(Question question, Instant now) {
    Where open = walk(question, true, now);
    Where closed = walk(question, false, now);
    String from =
        "appeals_appeal a force index (appeal_"
            + question.under().level().slug()
            + ")"
            + (question.words() == null
                ? ""
                : " straight_join appeals_search s on s.appeal_id = a.id")
            + NUMBERS;
    if (question.status() != null) {
      Where one = question.status().isOpen() ? open : closed;
      return read(one, one.select(from) + one.newest(question));
    }
    String text =
        "("
            + open.select(from)
            + open.newest(question)
            + ") union all ("
            + closed.select(from)
            + closed.newest(question)
            + ") order by received_at desc, id desc limit "
            + (question.size() + 1);
    return read(open.with(closed), text);
  }

  private static Where walk(Question question, boolean open, Instant now) {
    Where where = new Where().and("a.is_open = ?", open).under(question.under());
    where.words(question.words());
    where.general(question, now);
    return where;
  }

  private List<AppealSummary> read(Where where, String text) {
    return sql.query(text, where.values()).stream().map(Summaries::read).toList();
  }
}
