package org.yiwang.appeals.warning.adapter;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yiwang.appeals.AppealState;
import org.yiwang.appeals.warning.Counts;
import org.yiwang.appeals.warning.Relapses.Past;
import org.yiwang.appeals.warning.Tally;
import org.yiwang.appeals.warning.Voices;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

@Dependent
class SqlVoices implements Voices {

  /** What only its receivers may know of is neither counted nor shown to be there. */
  static final String COUNTED = "restricted = 0";

  /**
   * The latest so many calls of a place are counted, so that a call costs no more where thousands
   * were heard; the table's own notes say so.
   */
  private static final int MOST = 300;

  /** A household, or else a name, or else nobody; the same words as in the migration. */
  private static final String VOICE = "md5(coalesce(?, ?, ''))";

  private static final String REMEMBER =
      "insert into appeals_voice (appeal_id, path, category, household, voice, received_at)"
          + " values (?, ?, ?, ?, "
          + VOICE
          + ", ?) on duplicate key update settled = if(category <=> value(category), settled, 0),"
          + " path = value(path), category = value(category),"
          + " household = value(household), voice = value(voice)";

  private final Sql sql;

  @Inject
  SqlVoices(Sql sql) {
    this.sql = sql;
  }

  @Override
  public boolean remember(UUID appeal, AppealState is) {
    Object[] restricted = sql.query(REMEMBER + " returning restricted", values(appeal, is)).get(0);
    return !(Boolean) restricted[0];
  }

  private static Object[] values(UUID appeal, AppealState is) {
    String household = text(is.household());
    return new Object[] {
      appeal,
      is.path(),
      is.category(),
      is.household(),
      household,
      is.reporterName(),
      is.receivedAt()
    };
  }

  private static String text(UUID household) {
    return household == null ? null : household.toString();
  }

  @Override
  public void withhold(UUID appeal, AppealState is) {
    remember(appeal, is);
    sql.update("update appeals_voice set restricted = 1 where appeal_id = ?", appeal);
  }

  @Override
  public void takeTurn(Command command, UnitPath town, String category) {
    sql.update(
        "insert into appeals_warning_turn (town, category, taken_at) values (?, ?, ?)"
            + " on duplicate key update taken_at = ?",
        town.value(),
        category,
        command.at(),
        command.at());
  }

  @Override
  public List<Tally> count(
      Collection<UnitPath> places, String category, List<Integer> windows, Instant now) {
    List<String> parts = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    places.forEach(
        place -> {
          values.add(place.value());
          StringBuilder part = new StringBuilder("(select ?");
          for (int days : windows) {
            part.append(", count(if(received_at > ?, 1, null))")
                .append(", count(distinct if(received_at > ?, voice, null))")
                .append(", count(distinct if(received_at > ?, household, null))");
            Instant since = now.minus(Duration.ofDays(days));
            values.addAll(List.of(since, since, since));
          }
          part.append(" from (select voice, household, received_at from appeals_voice where ")
              .append(within(place))
              .append(" and received_at > ? order by received_at desc limit ")
              .append(MOST)
              .append(") v)");
          Instant longest = now.minus(Duration.ofDays(windows.get(windows.size() - 1)));
          values.addAll(List.of(place.value(), category, longest));
          parts.add(part.toString());
        });
    return sql.query(String.join(" union all ", parts), values.toArray()).stream()
        .flatMap(row -> tallies(row, category, windows).stream())
        .toList();
  }

  private static List<Tally> tallies(Object[] row, String category, List<Integer> windows) {
    List<Tally> tallies = new ArrayList<>();
    UnitPath place = new UnitPath((String) row[0]);
    for (int i = 0; i < windows.size(); i++) {
      Counts counts =
          new Counts(number(row[3 * i + 2]), number(row[3 * i + 1]), number(row[3 * i + 3]));
      if (counts.calls() > 0) {
        tallies.add(new Tally(place, category, windows.get(i), counts));
      }
    }
    return tallies;
  }

  @Override
  public Set<UUID> behind(Tally tally, Instant now) {
    return sql
        .query(
            "select appeal_id from appeals_voice where "
                + within(tally.place())
                + " and received_at > ? order by received_at desc limit "
                + MOST,
            tally.place().value(),
            tally.category(),
            now.minus(Duration.ofDays(tally.days())))
        .stream()
        .map(row -> (UUID) row[0])
        .collect(toUnmodifiableSet());
  }

  /** By the column that every place at this level has. */
  private static String within(UnitPath place) {
    String column = place.level() == Level.GRID ? "path" : place.level().slug();
    return column + " = ? and category = ? and settled = 0 and " + COUNTED;
  }

  @Override
  public Past past(
      UUID household, String reporter, UnitPath place, String category, Instant since) {
    boolean known = household != null || reporter != null;
    String person = "voice = " + VOICE + " and received_at > ?";
    String here = "path = ? and received_at > ?";
    String household1 = text(household);
    int ofPerson =
        known
            ? one("select count(*) from appeals_voice where " + person, household1, reporter, since)
            : 0;
    int atPlace = one("select count(*) from appeals_voice where " + here, place.value(), since);
    int ofMatter =
        category == null ? 0 : matter(household1, reporter, known, place, category, since);
    return new Past(ofPerson, atPlace, ofMatter);
  }

  private int matter(
      String household,
      String reporter,
      boolean known,
      UnitPath place,
      String category,
      Instant since) {
    String there =
        "select appeal_id from appeals_voice where path = ? and category = ? and received_at > ?";
    if (!known) {
      return one("select count(*) from (" + there + ") m", place.value(), category, since);
    }
    return one(
        "select count(*) from ("
            + there
            + " union select appeal_id from appeals_voice where voice = "
            + VOICE
            + " and category = ? and received_at > ?) m",
        place.value(),
        category,
        since,
        household,
        reporter,
        category,
        since);
  }

  private int one(String text, Object... values) {
    return number(sql.query(text, values).get(0)[0]);
  }

  private static int number(Object column) {
    return column instanceof BigDecimal exact
        ? exact.intValueExact()
        : ((Number) column).intValue();
  }
}
