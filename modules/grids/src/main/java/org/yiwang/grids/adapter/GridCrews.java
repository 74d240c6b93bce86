package org.yiwang.grids.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yiwang.grids.leading.Completeness;
import org.yiwang.grids.leading.Seat;
import org.yiwang.kernel.Problem;
import org.yiwang.rulebook.Rulebook;

/**
 * The crews of today in queries about grids. Which combinations of posts make a complete crew is
 * asked of the rules, once for each combination, and never written down here.
 */
@Dependent
class GridCrews {

  private static final String CREW =
      "if(l.person_id is not null, 'present', if(a.vacant is not null, 'fallback', 'none')),"
          + " t.person_id is not null, v.person_id is not null";

  /** Name of the leader, then which posts have somebody, as {@link Completeness.Crew} puts it. */
  static final String COLUMNS = "l.person_name, " + CREW;

  private static final String POST =
      " left join territory_standing_post %1$s on %1$s.unit_path = u.path and %1$s.role = '%2$s'";

  /** Vacant posts of leaders below a unit for which somebody answers along the fallbacks. */
  private static final String ANSWERED =
      " left join (with recursive chain (vacant, fallback, person, step) as ("
          + "select p.id, p.fallback_post, p.person_id, 0 from territory_standing_post p"
          + " where p.unit_path like ? and p.role = '%s' and p.person_id is null"
          + " union all select c.vacant, p.fallback_post, p.person_id, c.step + 1 from chain c"
          + " join territory_standing_post p on p.id = c.fallback"
          + " where c.person is null and c.step < 20)"
          + " select distinct vacant from chain where person is not null) a on a.vacant = l.id";

  /** Of unit {@code u}; the one value is the path below which grids are looked for, with a %. */
  static final String JOINS =
      POST.formatted("l", Seat.LEADER.role())
          + POST.formatted("t", Seat.TOWN_INSTRUCTOR.role())
          + POST.formatted("v", Seat.VILLAGE_INSTRUCTOR.role())
          + ANSWERED.formatted(Seat.LEADER.role());

  private final Completeness completeness;
  private final Rulebook rulebook;

  @Inject
  GridCrews(Completeness completeness, Rulebook rulebook) {
    this.completeness = completeness;
    this.rulebook = rulebook;
  }

  /** The answers to each combination of posts, as the rules stand now. */
  Answers answers() {
    List<Answer> answers = new ArrayList<>();
    for (Completeness.Crew crew : Completeness.Crew.all()) {
      answers.add(new Answer(crew, verdict(crew)));
    }
    return new Answers(answers);
  }

  /** Null when no row answers: a list is no place to refuse for one gap in the rules. */
  private String verdict(Completeness.Crew crew) {
    try {
      return completeness.of(crew).verdict();
    } catch (Problem problem) {
      if (!"leading.undecided".equals(problem.code())) {
        throw problem;
      }
      return null;
    }
  }

  /**
   * @return null for null or blank
   * @throws Problem {@code grids.unknown-completeness}
   */
  String known(String code) {
    if (code == null || code.isBlank()) {
      return null;
    }
    var names = rulebook.inForce().dictionary("crew-verdict").names();
    if (!names.containsKey(code)) {
      throw Problem.invalid(
          "grids.unknown-completeness",
          "value",
          code,
          "allowed",
          String.join(", ", names.keySet()));
    }
    return code;
  }

  /**
   * @param verdict null when the rules do not answer
   */
  record Answer(Completeness.Crew crew, String verdict) {}

  record Answers(List<Answer> all) {

    /** The condition that a crew has this verdict. */
    String condition(String verdict, List<Object> values) {
      List<String> wanted = new ArrayList<>();
      for (Answer answer : all) {
        if (Objects.equals(answer.verdict(), verdict)) {
          wanted.add("(?, ?, ?)");
          values.add(answer.crew().leader());
          values.add(answer.crew().townInstructor());
          values.add(answer.crew().villageInstructor());
        }
      }
      return wanted.isEmpty() ? "false" : "(" + CREW + ") in (" + String.join(", ", wanted) + ")";
    }

    /** Of a row that has {@link #COLUMNS} from a place on. */
    String verdict(Object[] row, int place) {
      Completeness.Crew crew =
          new Completeness.Crew(
              (String) row[place + 1], isTrue(row[place + 2]), isTrue(row[place + 3]));
      return all.stream()
          .filter(answer -> answer.crew().equals(crew))
          .findFirst()
          .orElseThrow()
          .verdict();
    }

    private static boolean isTrue(Object value) {
      return value instanceof Number number ? number.intValue() != 0 : Boolean.TRUE.equals(value);
    }
  }
}
