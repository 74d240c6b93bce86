package org.yiwang.territory.reorganisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Published;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.FillingPosts;
import org.yiwang.territory.FillingPosts.NewPost;
import org.yiwang.territory.FillingPosts.TakeOver;
import org.yiwang.territory.FreeCodes;
import org.yiwang.territory.Guandu;
import org.yiwang.territory.Handover;
import org.yiwang.territory.Heard;
import org.yiwang.territory.PostHandover;
import org.yiwang.territory.PostView;
import org.yiwang.territory.RememberedPosts;
import org.yiwang.territory.RememberedUnits;
import org.yiwang.territory.Staffing;
import org.yiwang.territory.Succession;
import org.yiwang.territory.Unit;
import org.yiwang.territory.UnitName;
import org.yiwang.territory.UnitView;
import org.yiwang.territory.UnitsSucceeded;

/** Whatever is ordered, in whatever sequence, nothing is lost, doubled or left without a holder. */
class ManyOrdersTest {

  @Property(tries = 200)
  void the_register_stays_whole(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 9999) Integer> dice) {
    Town town = new Town();
    for (int number : dice) {
      town.order(number);
      town.mustBeWhole();
    }
  }

  /** Three villages of two branches of two grids, everybody on duty. */
  private static final class Town {

    private static final List<String> KINDS =
        List.of("merge-villages", "merge-branches", "move-branch", "dissolve");

    private final RememberedUnits units = RememberedUnits.standing(Guandu.COUNTY, Guandu.TOWN);
    private final RememberedPosts posts = new RememberedPosts();
    private final Heard<UnitsSucceeded> news = new Heard<>();
    private final Reordering reordering =
        new Reordering(
            new Planning(units, new FreeCodes(units)),
            new Handover(units, new PostHandover(posts), news, new Heard<Published>()),
            (order, done, founded) -> null,
            null);
    private final int leaders;
    private Instant now = Guandu.JUST_AFTER_MIDNIGHT;
    private int villages = 3;

    Town() {
      Staffing staffing = new Staffing(posts, units, new Heard<>());
      FillingPosts filling = new FillingPosts(staffing);
      UUID town = post(filling, Guandu.TOWN.value(), "town-dispatch", null);
      int grids = 0;
      for (int v = 1; v <= villages; v++) {
        String village = Guandu.TOWN.value() + "20" + v + "/";
        units.stand(new UnitPath(village));
        UUID secretary = post(filling, village, "village-secretary", town);
        for (int b = 1; b <= 2; b++) {
          String branch = village + "b0" + b + "/";
          units.stand(new UnitPath(branch));
          UUID head = post(filling, branch, "branch-secretary", secretary);
          for (int g = 1; g <= 2; g++) {
            String grid = branch + "g00" + (2 * b + g) + "/";
            units.stand(new UnitPath(grid));
            UUID leader = post(filling, grid, "grid-leader", head);
            post(filling, grid, "deputy-leader", leader);
            grids++;
          }
        }
      }
      leaders = grids;
    }

    private UUID post(FillingPosts filling, String unit, String role, UUID fallback) {
      Command command = command();
      NewPost wish = new NewPost(unit, role, "某岗", fallback, Guandu.MAY_2020);
      UUID id = filling.create(command, wish).id();
      filling.takeOver(command(), id, new TakeOver(UUID.randomUUID(), "某人", Guandu.MAY_2020));
      return id;
    }

    private Command command() {
      now = now.plusSeconds(60);
      return Guandu.byTheCountyAt(now);
    }

    /** Refusals are fine; they must leave everything whole too. */
    void order(int number) {
      String kind = KINDS.get(number % 4);
      Level level = kind.equals("merge-villages") ? Level.VILLAGE : Level.BRANCH;
      List<UnitView> candidates = standing(level);
      List<UnitView> heirs = kind.equals("move-branch") ? standing(Level.VILLAGE) : candidates;
      if (candidates.isEmpty()) {
        return;
      }
      UUID ending = candidates.get(number / 4 % candidates.size()).id();
      UUID heir = heirs.get(number / 40 % heirs.size()).id();
      boolean founds = kind.startsWith("merge") && number / 400 % 3 == 0;
      NewOrder.Founded founded =
          founds ? new NewOrder.Founded(freshCode(level), "新单位", null) : null;
      NewOrder order =
          new NewOrder(
              kind,
              List.of(ending),
              founds || kind.equals("dissolve") ? null : heir,
              founded,
              "湘政函〔2026〕1号",
              null);
      try {
        reordering.carryOut(command(), order);
      } catch (Problem refused) {
        assertTrue(
            Set.of(
                    "territory.units-missing",
                    "territory.other-village",
                    "territory.there-already",
                    "territory.not-empty")
                .contains(refused.code()),
            refused.getMessage());
      }
    }

    private String freshCode(Level level) {
      return level == Level.BRANCH ? null : "4301811042%02d".formatted(++villages);
    }

    private List<UnitView> standing(Level level) {
      return units.standingFrom(Guandu.TOWN).stream()
          .map(Unit::view)
          .filter(unit -> unit.level().equals(level.slug()))
          .toList();
    }

    void mustBeWhole() {
      List<UnitView> standing = units.standingFrom(Guandu.TOWN).stream().map(Unit::view).toList();
      Set<String> paths = standing.stream().map(UnitView::path).collect(Collectors.toSet());
      assertEquals(standing.size(), paths.size());
      assertEquals(standing.size(), standing.stream().map(UnitView::code).distinct().count());
      for (UnitView unit : standing) {
        String superior = unit.unitPath().parent();
        assertTrue(
            unit.path().equals(Guandu.TOWN.value()) || paths.contains(superior), unit.path());
        String village = unit.code().substring(0, 12);
        assertTrue(
            unit.path().startsWith("43/01/81/104/" + village.substring(9))
                || unit.code().endsWith("000"),
            unit.toString());
      }
      assertEquals(leaders, standing(Level.GRID).size());
      everyEndedUnitLeadsToOneThatStands(paths);
      everyNameEndsWhereTheNextBegins();
      everyLeaderIsStillOnDutyAndEveryFallbackStands(paths);
    }

    private void everyEndedUnitLeadsToOneThatStands(Set<String> standing) {
      Map<String, String> heirs = new HashMap<>();
      for (UnitsSucceeded told : news.all()) {
        for (Succession step : told.units()) {
          assertEquals(null, heirs.put(step.from().path(), step.to().path()));
        }
      }
      for (String ended : heirs.keySet()) {
        String at = ended;
        while (heirs.containsKey(at)) {
          at = heirs.get(at);
        }
        assertTrue(standing.contains(at), at);
      }
    }

    private void everyNameEndsWhereTheNextBegins() {
      units
          .all()
          .map(Unit::view)
          .forEach(
              unit -> {
                List<UnitName> names = units.names(unit.id());
                UnitName last = names.get(names.size() - 1);
                assertEquals(
                    unit.validTo() == null ? UnitName.OPEN : unit.validTo().plusDays(1), last.to());
              });
    }

    private void everyLeaderIsStillOnDutyAndEveryFallbackStands(Set<String> standing) {
      List<PostView> all = posts.standing();
      Map<UUID, PostView> byId = all.stream().collect(Collectors.toMap(PostView::id, post -> post));
      assertEquals(
          leaders,
          all.stream()
              .filter(post -> post.role().equals("grid-leader"))
              .map(PostView::personId)
              .distinct()
              .count());
      for (PostView post : all) {
        assertTrue(standing.contains(post.unitPath()), post.toString());
        List<UUID> chain = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (UUID next = post.id(); next != null; next = byId.get(next).fallbackPostId()) {
          assertTrue(seen.add(next), () -> "goes round: " + chain);
          assertTrue(byId.containsKey(next), () -> "closed: " + chain);
          chain.add(next);
        }
      }
    }
  }
}
