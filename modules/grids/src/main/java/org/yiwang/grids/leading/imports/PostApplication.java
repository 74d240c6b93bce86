package org.yiwang.grids.leading.imports;

import java.time.LocalDate;
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
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/** Makes the posts, puts people on them, and refers them to each other when all are there. */
final class PostApplication implements Applying {

  private final ImportScope scope;
  private final Territory territory;
  private final Staffing staffing;
  private final PostRegister register;
  private final Boards boards;
  private final Candidacy candidacy;
  private final Crews crews;
  private final Map<String, UUID> made = new HashMap<>();
  private final Map<UUID, PostRow> unreferred = new LinkedHashMap<>();

  PostApplication(
      ImportScope scope,
      Territory territory,
      Staffing staffing,
      PostRegister register,
      Boards boards,
      Candidacy candidacy,
      Crews crews) {
    this.scope = scope;
    this.territory = territory;
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
    rows.forEach((subject, row) -> apply(command, subject, row, standing, board));
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

  private void apply(
      Command command, UUID subject, PostRow row, Map<String, StandingPost> standing, Board board) {
    StandingPost known = standing.get(row.key());
    UUID post = known == null ? create(command, subject, row, standing) : known.id();
    made.put(row.key(), post);
    if (known != null && row.fallback() != null) {
      UUID wanted = fallback(row, standing);
      if (wanted == null || !wanted.equals(known.fallback())) {
        unreferred.put(post, row);
      }
    }
    boolean takes = row.person() != null && (known == null || !row.person().equals(known.person()));
    if (takes) {
      take(command, post, row, board);
    }
  }

  private UUID create(
      Command command, UUID subject, PostRow row, Map<String, StandingPost> standing) {
    UUID fallback = fallback(row, standing);
    if (row.fallback() != null && fallback == null) {
      unreferred.put(subject, row);
    }
    LocalDate from = row.since() == null ? scope.on() : row.since();
    staffing.create(
        command, subject, new NewPost(row.unit(), row.role(), row.name(), fallback, from));
    return subject;
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

  private void take(Command command, UUID post, PostRow row, Board board) {
    LocalDate on = row.since() == null ? scope.on() : row.since();
    Optional<Seat> seat = Seat.ofRole(row.role()).filter(any -> row.path().level() == Level.GRID);
    if (seat.isEmpty()) {
      staffing.takeOver(
          command, post, new TakeOver(row.person(), row.personName(), crews.day(command, on)));
      return;
    }
    Ruling ruling = candidacy.judge(board, seat.get(), row.path(), row.person());
    ruling.mustAllow(null);
    crews.seatOn(command, post, grid(row), ruling, row.person(), null, on);
    board.seat(seat.get(), row.path(), row.person());
  }

  private UnitView grid(PostRow row) {
    return territory
        .unit(row.unitId())
        .orElseThrow(() -> Problem.notFound("territory.unknown-unit", "unit", row.unit()));
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
