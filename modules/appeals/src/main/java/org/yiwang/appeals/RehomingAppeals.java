package org.yiwang.appeals;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiwang.grids.GridSplit;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Published;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Json;
import org.yiwang.rulebook.DecisionLog;
import org.yiwang.territory.PostSuccession;
import org.yiwang.territory.PostView;
import org.yiwang.territory.Succession;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;
import org.yiwang.territory.UnitsSucceeded;

/**
 * Open appeals go along when their unit ends or their grid is split, in the transaction that did
 * it, and none is without a holder for a moment. Closed ones keep their path.
 */
@Dependent
public class RehomingAppeals {

  private static final int BATCH = 500;

  private final Homeless homeless;
  private final Chronicle chronicle;
  private final Territory territory;
  private final Assigning assigning;
  private final Responsible responsible;
  private final DecisionLog log;
  private final Event<Published> published;

  @Inject
  public RehomingAppeals(
      Homeless homeless,
      Chronicle chronicle,
      Territory territory,
      Assigning assigning,
      Responsible responsible,
      DecisionLog log,
      Event<Published> published) {
    this.homeless = homeless;
    this.chronicle = chronicle;
    this.territory = territory;
    this.assigning = assigning;
    this.responsible = responsible;
    this.log = log;
    this.published = published;
  }

  void follow(@Observes UnitsSucceeded news) {
    Map<String, UnitView> places = new HashMap<>();
    for (Succession unit : news.units()) {
      places.put(unit.from().path(), unit.to());
    }
    Map<UUID, Optional<PostView>> posts = new HashMap<>();
    for (PostSuccession post : news.posts()) {
      posts.put(post.from(), Optional.ofNullable(post.to()).flatMap(territory::post));
    }
    UUID last = null;
    List<Appeal> batch;
    do {
      batch = homeless.of(places.keySet(), posts.keySet(), last, BATCH);
      List<Appeal> moved = new ArrayList<>();
      for (Appeal appeal : batch) {
        last = appeal.id();
        boolean here = places.containsKey(appeal.path().value());
        if (appeal.state().open() && (here || posts.containsKey(appeal.holderPost()))) {
          follow(news.command(), appeal, places, posts);
          moved.add(appeal);
        }
      }
      keep(news.command(), moved);
    } while (batch.size() == BATCH);
  }

  private void follow(
      Command command,
      Appeal appeal,
      Map<String, UnitView> places,
      Map<UUID, Optional<PostView>> posts) {
    UnitView heir = places.get(appeal.path().value());
    UnitPath place = heir == null ? appeal.path() : heir.unitPath();
    Optional<PostView> next =
        posts.containsKey(appeal.holderPost())
            ? posts.get(appeal.holderPost())
            : territory.post(appeal.holderPost());
    PostView holder =
        next.or(() -> byRules(command, appeal, place))
            .orElseThrow(
                () -> Problem.refused("appeals.nobody-responsible", "place", place.value()));
    move(appeal, place, holder, "units-succeeded", heir == null ? null : heir.id());
  }

  void follow(@Observes GridSplit news) {
    Command command = news.command();
    Set<UUID> households = news.households();
    List<Appeal> moved =
        homeless.of(news.from().unitPath(), households).stream()
            .filter(appeal -> appeal.state().open())
            .toList();
    UnitPath place = news.to().unitPath();
    for (Appeal appeal : moved) {
      PostView now = territory.post(appeal.holderPost()).orElseThrow();
      PostView holder = now;
      if (now.unitPath().equals(news.from().path())) {
        holder =
            territory
                .post(place, now.role())
                .filter(post -> territory.answering(post.id()).isPresent())
                .or(() -> byRules(command, appeal, place))
                .orElse(now);
      }
      move(appeal, place, holder, "grid-split", news.to().id());
    }
    keep(command, moved);
  }

  /** The post the rules name for it at its new place. */
  private Optional<PostView> byRules(Command command, Appeal appeal, UnitPath place) {
    Optional<Assigning.Assignment> found =
        assigning.find(
            command, appeal.id(), place, Classification.of(appeal), responsible.barredFrom(appeal));
    found.ifPresent(assignment -> log.keep(assignment.decisions()));
    return found.map(Assigning.Assignment::post);
  }

  private static void move(
      Appeal appeal, UnitPath place, PostView holder, String reason, UUID successor) {
    appeal.happens(
        new AppealEvent.Rehomed(
            place.value(), holder.unitPath(), holder.id(), holder.name(), reason, successor));
  }

  private void keep(Command command, List<Appeal> moved) {
    if (moved.isEmpty()) {
      return;
    }
    chronicle.goOn(command, moved);
    List<Published> news = new ArrayList<>();
    for (Appeal appeal : moved) {
      String body = Json.write(appeal.news().get(appeal.news().size() - 1));
      news.add(new Published("appeal-rehomed", 1, appeal.id(), appeal.path(), body, command.at()));
    }
    news.forEach(published::fire);
  }
}
