package org.yiwang.grids.leading.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiwang.grids.leading.Board;
import org.yiwang.grids.leading.Boards;
import org.yiwang.grids.leading.Candidacy;
import org.yiwang.grids.leading.Crews;
import org.yiwang.grids.leading.Crews.Sitting;
import org.yiwang.grids.leading.Ruling;
import org.yiwang.grids.leading.Seat;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.imports.Applying;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Staged;
import org.yiwang.territory.FillingPosts.NewPost;
import org.yiwang.territory.FillingPosts.TakeOver;
import org.yiwang.territory.Staffing;
import org.yiwang.territory.Staffing.Opening;
import org.yiwang.territory.Staffing.Taking;

/** Makes the posts, puts people on them, and refers them to each other when all are there. */
final class PostApplication implements Applying {

  private final ImportScope scope;
  private final Staffing staffing;
  private final PostRegister register;
  private final Boards boards;
  private final Candidacy candidacy;
  private final Crews crews;
  private final Map<String, UUID> made = new HashMap<>();
  private final Set<UUID> earlier = new HashSet<>();
  private final Map<UUID, PostRow> unreferred = new LinkedHashMap<>();

  PostApplication(
      ImportScope scope,
      Staffing staffing,
      PostRegister register,
      Boards boards,
      Candidacy candidacy,
      Crews crews) {
    this.scope = scope;
    this.staffing = staffing;
    this.register = register;
    this.boards = boards;
    this.candidacy = candidacy;
    this.crews = crews;
  }

  @Override
  public void apply(Command command, List<Staged> staged) {
    Map<UUID, PostRow> rows = new LinkedHashMap<>();
    staged.stream()
        .filter(row -> row.payload() != null)
        .forEach(row -> rows.put(row.subject(), row.payload(PostRow.class)));
    Set<UnitPath> units = new HashSet<>();
    rows.values().forEach(row -> units.add(row.path()));
    rows.values().stream().map(PostRow::fallbackUnit).filter(Objects::nonNull).forEach(units::add);
    units.addAll(branches(rows.values()));
    Map<String, StandingPost> standing = register.of(units);
    Board board =
        boards.load(
            rows.values().stream()
                .map(PostRow::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList(),
            units.stream().filter(path -> path.level() == Level.GRID).toList(),
            scope.on());
    rows.forEach((subject, row) -> made.put(row.key(), post(subject, row, standing)));
    staffing.createAll(command, openings(rows, standing));
    take(command, rows.values(), standing, board);
  }

  private static Set<UnitPath> branches(Iterable<PostRow> rows) {
    Set<UnitPath> branches = new HashSet<>();
    rows.forEach(
        row -> {
          if (row.path().level() == Level.GRID) {
            branches.add(row.path().at(Level.BRANCH));
          }
        });
    return branches;
  }

  /** The id it has, or will have. */
  private static UUID post(UUID subject, PostRow row, Map<String, StandingPost> standing) {
    StandingPost known = standing.get(row.key());
    return known == null ? subject : known.id();
  }

  /**
   * Those that are new; what falls back to a post that comes later is referred there at the end.
   */
  private List<Opening> openings(Map<UUID, PostRow> rows, Map<String, StandingPost> standing) {
    Set<UUID> there = new HashSet<>(earlier);
    standing.values().forEach(post -> there.add(post.id()));
    List<Opening> openings = new ArrayList<>();
    rows.forEach(
        (subject, row) -> {
          StandingPost known = standing.get(row.key());
          UUID fallback = fallback(row, standing);
          boolean reachable = fallback != null && there.contains(fallback);
          if (known == null) {
            openings.add(opening(subject, row, reachable ? fallback : null));
            there.add(subject);
          }
          boolean refers =
              row.fallback() != null
                  && (known == null ? !reachable : !Objects.equals(fallback, known.fallback()));
          if (refers) {
            unreferred.put(known == null ? subject : known.id(), row);
          }
        });
    openings.forEach(opening -> earlier.add(opening.id()));
    return openings;
  }

  private Opening opening(UUID subject, PostRow row, UUID fallback) {
    LocalDate from = row.since() == null ? scope.on() : row.since();
    return new Opening(subject, new NewPost(row.unit(), row.role(), row.name(), fallback, from));
  }

  /** Of a grid's leader, when the row names none, the branch's secretary. */
  private UUID fallback(PostRow row, Map<String, StandingPost> standing) {
    boolean leads = row.path().level() == Level.GRID && Seat.LEADER.role().equals(row.role());
    if (row.fallback() == null && !leads) {
      return null;
    }
    String key =
        row.fallback() == null
            ? StandingPost.key(row.path().at(Level.BRANCH).value(), "branch-secretary")
            : row.fallback();
    StandingPost post = standing.get(key);
    return post == null ? made.get(key) : post.id();
  }

  /** Each is judged as the rows before have left the crews. */
  private void take(
      Command command, Collection<PostRow> rows, Map<String, StandingPost> standing, Board board) {
    List<Taking> takings = new ArrayList<>();
    List<Sitting> sittings = new ArrayList<>();
    for (PostRow row : rows) {
      StandingPost known = standing.get(row.key());
      if (row.person() == null || known != null && row.person().equals(known.person())) {
        continue;
      }
      UUID post = made.get(row.key());
      LocalDate on = row.since() == null ? scope.on() : row.since();
      Optional<Seat> seat = Seat.ofRole(row.role()).filter(any -> row.path().level() == Level.GRID);
      if (seat.isEmpty()) {
        TakeOver wish = new TakeOver(row.person(), row.personName(), crews.day(command, on));
        takings.add(new Taking(post, wish));
      } else {
        Ruling ruling = candidacy.judge(board, seat.get(), row.path(), row.person());
        ruling.mustAllow(null);
        sittings.add(new Sitting(post, row.unitId(), row.path(), ruling, row.person(), null, on));
        board.seat(seat.get(), row.path(), row.person());
      }
    }
    staffing.takeOverAll(command, takings);
    crews.seatAll(command, sittings);
  }

  @Override
  public void applied(Command command) {
    unreferred.forEach(
        (post, row) -> {
          UUID fallback = made.get(row.fallback());
          if (fallback == null) {
            StandingPost standing = register.of(Set.of(row.fallbackUnit())).get(row.fallback());
            if (standing == null) {
              throw Problem.refused("leading.unknown-fallback", "post", row.fallback());
            }
            fallback = standing.id();
          }
          staffing.refer(command, post, fallback);
        });
  }
}
