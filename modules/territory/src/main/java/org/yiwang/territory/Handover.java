package org.yiwang.territory;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Published;
import org.yiwang.platform.Json;

/** Units end, others take over all that was theirs, and whoever listens is told. */
@Dependent
public class Handover {

  /**
   * @param to one that stands, or one of those founded
   */
  public record Step(Unit from, Unit to) {}

  private final Units units;
  private final PostHandover posts;
  private final Event<UnitsSucceeded> news;
  private final Event<Published> published;

  @Inject
  public Handover(
      Units units, PostHandover posts, Event<UnitsSucceeded> news, Event<Published> published) {
    this.units = units;
    this.posts = posts;
    this.news = news;
    this.published = published;
  }

  /**
   * Two standing units, locked in one order by everybody.
   *
   * @throws Problem {@code territory.unknown-unit}, {@code territory.unit-ended}
   */
  List<Unit> lockBoth(UUID one, UUID other) {
    Stream.of(one, other).distinct().sorted().forEach(units::locked);
    return Stream.of(one, other).map(this::standing).toList();
  }

  private Unit standing(UUID id) {
    Unit unit =
        units
            .locked(id)
            .orElseThrow(() -> Problem.notFound("territory.unknown-unit", "unit", id.toString()));
    unit.mustStand();
    return unit;
  }

  /**
   * @param on first day of the new order
   * @param steps superiors first; their units are locked
   * @param founded successors that are not kept yet, superiors first
   * @throws Problem {@code territory.future-date}, {@code access.outside-scope}, {@code
   *     territory.before-its-time}, {@code territory.renamed-since}, {@code
   *     territory.post-changed-since}
   */
  public UnitsSucceeded run(Command command, LocalDate on, List<Step> steps, List<Unit> founded) {
    Registry.notAfter(Staffing.dayOf(command.at()), on);
    Set<Unit> fresh = new HashSet<>(founded);
    for (Step step : steps) {
      command.actor().mustReach(step.from().path());
      command.actor().mustReach(step.to().path());
      if (!fresh.contains(step.to())) {
        step.to().mustHaveBegunBy(on);
      }
      step.from().mustStand();
      step.from().mustHaveBegunBy(on);
      mustNotBeRenamedSince(step.from(), command, on);
    }
    Map<Step, List<Post>> closing = posts.closing(steps);
    Instant at = posts.handedOver(closing, command, on);
    steps.forEach(step -> step.from().end(on, step.to()));
    units.end(steps.stream().map(Step::from).toList());
    founded.forEach(units::add);
    List<PostSuccession> moved = posts.run(closing, at, on);
    List<Succession> told = new ArrayList<>();
    steps.forEach(step -> told.add(new Succession(step.from().view(), step.to().view())));
    UnitsSucceeded succeeded = new UnitsSucceeded(command, on, told, moved);
    news.fire(succeeded);
    publish(succeeded);
    return succeeded;
  }

  /**
   * @param from and {@code to} paths of units, ids of posts
   */
  public record Move(String from, String to) {}

  /** What the world outside is told. */
  public record News(LocalDate on, List<Move> units, List<Move> posts) {}

  private void publish(UnitsSucceeded done) {
    List<Move> places =
        done.units().stream().map(unit -> new Move(unit.from().path(), unit.to().path())).toList();
    List<Move> followed =
        done.posts().stream()
            .map(
                post ->
                    new Move(
                        post.from().toString(), post.to() == null ? null : post.to().toString()))
            .toList();
    Command command = done.command();
    published.fire(
        new Published(
            "units-succeeded",
            1,
            command.id(),
            done.units().get(0).to().unitPath(),
            Json.write(new News(done.on(), places, followed)),
            command.at()));
  }

  private void mustNotBeRenamedSince(Unit unit, Command command, LocalDate on) {
    if (on.equals(Staffing.dayOf(command.at()))) {
      return;
    }
    List<UnitName> names = units.names(unit.id());
    LocalDate last = names.get(names.size() - 1).from();
    if (last.isAfter(on)) {
      throw Problem.refused(
          "territory.renamed-since", "unit", unit.view().name(), "day", last, "on", on);
    }
  }
}
