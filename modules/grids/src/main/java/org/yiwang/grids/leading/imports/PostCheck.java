package org.yiwang.grids.leading.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yiwang.grids.leading.Board;
import org.yiwang.grids.leading.Boards;
import org.yiwang.grids.leading.Candidacy;
import org.yiwang.grids.leading.PostNames;
import org.yiwang.grids.leading.Seat;
import org.yiwang.grids.people.PeopleDirectory;
import org.yiwang.grids.people.PersonView;
import org.yiwang.kernel.IdNumber;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.imports.Checked;
import org.yiwang.platform.imports.Checking;
import org.yiwang.platform.imports.Fault;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Parsed;
import org.yiwang.platform.imports.Staging;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/** One pass over a file of posts. Seats given by rows before count for the rows behind them. */
final class PostCheck implements Checking {

  private record Batch(
      Map<String, StandingPost> standing, Map<IdNumber, PersonView> people, Board board) {}

  private final ImportScope scope;
  private final Territory territory;
  private final PostRegister register;
  private final PostNames names;
  private final PeopleDirectory people;
  private final Boards boards;
  private final Candidacy candidacy;
  private final Map<String, Optional<UnitView>> units = new HashMap<>();
  private final Map<String, String> called = new HashMap<>();
  private final Map<String, PostRow> given = new LinkedHashMap<>();

  PostCheck(
      ImportScope scope,
      Territory territory,
      PostRegister register,
      PostNames names,
      PeopleDirectory people,
      Boards boards,
      Candidacy candidacy) {
    this.scope = scope;
    this.territory = territory;
    this.register = register;
    this.names = names;
    this.people = people;
    this.boards = boards;
    this.candidacy = candidacy;
  }

  @Override
  public String key(Parsed row) {
    String unit = row.text(PostImporter.UNIT);
    String role = row.text(PostImporter.ROLE);
    return unit == null || role == null
        ? null
        : StandingPost.key(unit(unit).map(UnitView::path).orElse(unit), role);
  }

  private Optional<UnitView> unit(String code) {
    Optional<UnitView> unit = units.computeIfAbsent(code, territory::unitOfCode);
    unit.ifPresent(one -> called.put(one.path(), one.name()));
    return unit;
  }

  @Override
  public List<Checked> check(List<Parsed> rows) {
    Batch batch = batch(rows);
    return rows.stream().map(row -> check(row, batch)).toList();
  }

  private Batch batch(List<Parsed> rows) {
    lookUp(rows);
    Set<UnitPath> paths = new HashSet<>();
    Set<IdNumber> numbers = new HashSet<>();
    for (Parsed row : rows) {
      unit(row.text(PostImporter.UNIT)).map(UnitView::unitPath).ifPresent(paths::add);
      if (row.has(PostImporter.FALLBACK_UNIT)) {
        unit(row.text(PostImporter.FALLBACK_UNIT)).map(UnitView::unitPath).ifPresent(paths::add);
      }
      if (row.has(PostImporter.HOLDER)) {
        numbers.add(row.idNumber(PostImporter.HOLDER));
      }
    }
    Map<IdNumber, PersonView> holders = people.ofIdNumbers(numbers, scope.on());
    List<UnitPath> grids = paths.stream().filter(path -> path.level() == Level.GRID).toList();
    Board board =
        boards.load(holders.values().stream().map(PersonView::id).toList(), grids, scope.on());
    given
        .values()
        .forEach(row -> Seat.ofRole(row.role()).ifPresent(seat -> seat(board, seat, row)));
    return new Batch(register.of(paths), holders, board);
  }

  /** The units of a batch in one question. */
  private void lookUp(List<Parsed> rows) {
    Set<String> unknown = new HashSet<>();
    for (Parsed row : rows) {
      unknown.add(row.text(PostImporter.UNIT));
      if (row.has(PostImporter.FALLBACK_UNIT)) {
        unknown.add(row.text(PostImporter.FALLBACK_UNIT));
      }
    }
    unknown.removeAll(units.keySet());
    Map<String, UnitView> found = territory.unitsOfCodes(unknown);
    unknown.forEach(code -> units.put(code, Optional.ofNullable(found.get(code))));
  }

  private static void seat(Board board, Seat seat, PostRow row) {
    if (row.person() != null && row.path().level() == Level.GRID) {
      board.seat(seat, row.path(), row.person());
    }
  }

  private Checked check(Parsed row, Batch batch) {
    List<Fault> faults = new ArrayList<>();
    UnitView unit = unit(row, PostImporter.UNIT, faults);
    String fallback = fallback(row, faults);
    PersonView holder = holder(row, batch, faults);
    LocalDate since = row.date(PostImporter.SINCE);
    if (since != null && since.isAfter(scope.on())) {
      faults.add(
          new Fault(
              PostImporter.SINCE,
              Problem.invalid("people.date-ahead", "date", since, "today", scope.on())));
    }
    if (!faults.isEmpty()) {
      return Checked.error(faults);
    }
    List<Fault> remarks = new ArrayList<>();
    PostRow post = post(row, unit, fallback, holder, remarks);
    return judged(post, batch, remarks);
  }

  private Checked judged(PostRow post, Batch batch, List<Fault> remarks) {
    StandingPost standing = batch.standing().get(post.key());
    boolean takes =
        post.person() != null && (standing == null || !post.person().equals(standing.person()));
    if (takes) {
      Optional<Fault> refused = refused(post, batch.board());
      if (refused.isPresent()) {
        return Checked.error(refused.get());
      }
    }
    given.put(post.key(), post);
    Seat.ofRole(post.role()).ifPresent(seat -> seat(batch.board(), seat, post));
    return outcome(post, standing, takes, batch).in(group(post.path())).remarking(remarks);
  }

  private Checked outcome(PostRow post, StandingPost standing, boolean takes, Batch batch) {
    if (standing == null) {
      return Checked.add(Ids.next(), post).showing(null, line(post, "leading.import-line.vacant"));
    }
    StandingPost wanted = post.fallback() == null ? null : batch.standing().get(post.fallback());
    boolean refers =
        post.fallback() != null && (wanted == null || !wanted.id().equals(standing.fallback()));
    return takes || refers
        ? Checked.change(standing.id(), post)
            .showing(shown(standing.key()), line(post, "leading.import-line.stays"))
        : Checked.same(standing.id());
  }

  /** Superiors first, so that what others fall back to is there. */
  private static String group(UnitPath path) {
    return String.valueOf(Level.values().length - path.level().ordinal());
  }

  private String line(PostRow post, String nobody) {
    String holder =
        post.personName() == null ? Messages.sentence(nobody, Map.of()) : post.personName();
    return Messages.sentence(
        "leading.import-line.post",
        Map.of("post", post.name(), "seat", shown(post.key()), "holder", holder));
  }

  /** A post's key in names. */
  private String shown(String key) {
    int blank = key.indexOf(' ');
    String unit = called.getOrDefault(key.substring(0, blank), key.substring(0, blank));
    return Messages.sentence(
        "leading.import-line.seat",
        Map.of("unit", unit, "role", names.of(key.substring(blank + 1))));
  }

  private Optional<Fault> refused(PostRow post, Board board) {
    Optional<Seat> seat = Seat.ofRole(post.role()).filter(any -> post.path().level() == Level.GRID);
    try {
      seat.ifPresent(
          one -> candidacy.judge(board, one, post.path(), post.person()).mustAllow(null));
      return Optional.empty();
    } catch (Problem refused) {
      return Optional.of(new Fault(PostImporter.HOLDER, refused));
    }
  }

  private UnitView unit(Parsed row, String field, List<Fault> faults) {
    String code = row.text(field);
    Optional<UnitView> unit = unit(code);
    if (unit.isEmpty()) {
      faults.add(new Fault(field, Problem.refused("territory.unknown-unit", "unit", code)));
    } else if (!scope.actor().scope().contains(unit.get().unitPath())) {
      faults.add(
          new Fault(
              field,
              Problem.forbidden("access.outside-scope", "scope", scope.actor().scope().value())));
    }
    return unit.orElse(null);
  }

  /** The fallback may stand above the actor's own units. */
  private String fallback(Parsed row, List<Fault> faults) {
    String code = row.text(PostImporter.FALLBACK_UNIT);
    String role = row.text(PostImporter.FALLBACK_ROLE);
    if (code == null && role == null) {
      return null;
    }
    if (code == null || role == null) {
      faults.add(
          new Fault(
              code == null ? PostImporter.FALLBACK_UNIT : PostImporter.FALLBACK_ROLE,
              Problem.invalid("leading.half-a-fallback")));
      return null;
    }
    Optional<UnitView> unit = unit(code);
    if (unit.isEmpty()) {
      faults.add(
          new Fault(
              PostImporter.FALLBACK_UNIT, Problem.refused("territory.unknown-unit", "unit", code)));
      return null;
    }
    return StandingPost.key(unit.get().path(), role);
  }

  private static PersonView holder(Parsed row, Batch batch, List<Fault> faults) {
    if (!row.has(PostImporter.HOLDER)) {
      return null;
    }
    PersonView holder = batch.people().get(row.idNumber(PostImporter.HOLDER));
    if (holder == null) {
      faults.add(new Fault(PostImporter.HOLDER, Problem.refused("leading.unknown-holder")));
    }
    return holder;
  }

  /** Nobody is on duty in a unit before its first day: the day is moved, and that is said. */
  private PostRow post(
      Parsed row, UnitView unit, String fallback, PersonView holder, List<Fault> remarks) {
    LocalDate since = row.date(PostImporter.SINCE);
    LocalDate begun = unit.validFrom();
    if (since != null && since.isBefore(begun)) {
      remarks.add(
          new Fault(
              PostImporter.SINCE,
              Problem.refused("leading.before-its-unit", "since", since, "begun", begun)));
      since = begun;
    }
    return new PostRow(
        unit.id(),
        unit.path(),
        row.text(PostImporter.ROLE),
        row.text(PostImporter.NAME),
        fallback,
        holder == null ? null : holder.id(),
        holder == null ? null : holder.name(),
        since);
  }

  @Override
  public void settle(Staging staging) {
    new FallbackCheck(register, this::shown).settle(staging);
  }
}
