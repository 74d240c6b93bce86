package org.yiwang.appeals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.yiwang.appeals.FilingAppeals.NewAppeal;
import org.yiwang.appeals.deadlines.Clock;
import org.yiwang.appeals.obligations.Obligation;
import org.yiwang.appeals.obligations.RememberedObligations;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.PostSuccession;
import org.yiwang.territory.PostView;
import org.yiwang.territory.Succession;
import org.yiwang.territory.UnitsSucceeded;

/** Guandu over weeks, as chance has it. Whoever is on duty changes; every post has a fallback. */
final class Town {

  /** What may happen. */
  enum Kind {
    FILE,
    /** By somebody who takes part, something that fits where the matter stands. */
    ACT_RIGHTLY,
    ACT_AT_RANDOM,
    STAFF,
    TIME,
    SUCCESSION
  }

  /** The numbers choose among what there is. */
  record Happening(Kind kind, int what, int who, int which) {}

  /** What a row said when it was written. */
  private record Said(UUID appeal, AppealState row) {}

  private static final List<Person> PEOPLE =
      List.of(
          Person.CLERK,
          Person.GRID_LEADER,
          Person.BRANCH_SECRETARY,
          Person.VILLAGE_SECRETARY,
          Person.NEIGHBOUR_SECRETARY,
          Person.DISPATCHER,
          Person.DESK,
          Person.TOWN_DISCIPLINE,
          Person.LAND_STATION,
          Person.JUSTICE_STATION,
          Person.CALL_BACK,
          Person.NEWCOMER);
  private static final Map<String, String> FALLBACKS = new LinkedHashMap<>();
  private static final Set<String> LEADS =
      Set.of("triage", "accept", "handle", "follow-up", "ask", "close");
  private static final int STEPS_FOR_EACH = 64;

  static {
    FALLBACKS.put("grid-leader", "branch-secretary");
    FALLBACKS.put("branch-secretary", "village-secretary");
    FALLBACKS.put("village-secretary", "town-dispatch");
    FALLBACKS.put("neighbour-secretary", "town-dispatch");
    FALLBACKS.put("town-dispatch", "triage-desk");
    FALLBACKS.put("station-land", "town-dispatch");
    FALLBACKS.put("station-justice", "town-dispatch");
    FALLBACKS.put("triage-desk", "discipline");
    FALLBACKS.put("discipline", "county-discipline");
  }

  private final Guandu guandu = new Guandu();
  private final RecountingAppeals recounting =
      new RecountingAppeals(guandu.appeals, guandu.deadlines);
  private final Map<UUID, Matter> matters = new LinkedHashMap<>();
  private final Map<UUID, Integer> checked = new LinkedHashMap<>();
  private final List<Said> said = new ArrayList<>();
  private boolean succeeded;

  Town() {
    FALLBACKS.forEach(guandu.territory::fallsBack);
    guandu.roster.onDuty(Guandu.TOWN, guandu.now(), Person.DESK, Person.DISPATCHER);
    guandu.changes.tell(change -> said.add(new Said(change.appeal(), change.after())));
  }

  /** Types of all that happened. */
  List<Class<?>> happened() {
    return guandu.appeals.ids().stream()
        .flatMap(id -> guandu.appeals.events(id).stream())
        .<Class<?>>map(Object::getClass)
        .toList();
  }

  void lives(Happening is) {
    switch (is.kind()) {
      case FILE -> file(is);
      case ACT_RIGHTLY, ACT_AT_RANDOM -> act(is);
      case STAFF -> staff(is);
      case TIME -> pass(is);
      case SUCCESSION -> succeed();
    }
  }

  private void file(Happening is) {
    if (matters.size() == 2) {
      return;
    }
    String grid = succeeded ? "430181104218010" : "430181104218009";
    NewAppeal wish =
        switch (is.what() % 6) {
          case 0 -> Guandu.at(grid, "感谢网格长", "路灯修好了，谢谢。");
          case 1 -> Guandu.at(grid, "你好", "没有什么事。");
          case 2 -> Guandu.at(grid, "投诉路灯不亮", "村口的路灯坏了半个月。");
          case 3 -> Guandu.at(grid, "后山起火了", "山上起火了，火势很大。");
          case 4 -> Guandu.at("430181104218", "宅基地纠纷", "邻居占了我家宅基地。");
          default -> Guandu.against(grid, "举报村干部", "低保名额不公。", PEOPLE.get(is.who() % PEOPLE.size()));
        };
    tried(
        () -> {
          Matter matter = guandu.matter(wish);
          matters.put(matter.id(), matter);
          return null;
        });
  }

  private void act(Happening is) {
    if (matters.isEmpty()) {
      file(is);
      return;
    }
    Matter matter = List.copyOf(matters.values()).get(is.which() % matters.size());
    boolean rightly = is.kind() == Kind.ACT_RIGHTLY && matter.is().open();
    Person by = rightly ? partOf(matter, is.who()) : PEOPLE.get(is.who() % PEOPLE.size());
    List<Function<Choice, AppealReceipt>> acts = rightly ? Acts.fitting(matter) : Acts.ALL;
    Choice choice = new Choice(guandu, matter, by, is.which() / 4);
    List<AppealEvent> before = matter.events();
    if (!tried(() -> acts.get(is.what() % acts.size()).apply(choice))) {
      assertEquals(before, matter.events(), "a refusal left a trace");
    }
  }

  /** Somebody who answers for the holder, an offer, a level that owes, a task or a decision. */
  private Person partOf(Matter matter, int who) {
    Course course = matter.course();
    Stream<UUID> posts =
        Stream.of(
                Stream.ofNullable(matter.is().offeredPost()),
                course.owing().map(Course.Part::post).stream(),
                course.tasks().stream().filter(Course.Task::open).map(Course.Task::post),
                course.extensionAsked().map(TimeEvent.ExtensionAsked::approver).stream(),
                Stream.of(matter.is().holderPost()))
            .flatMap(all -> all);
    List<UUID> all = posts.toList();
    Barred barred = new Barred(course.filed().accused());
    return guandu
        .responsible
        .answering(all.get(who % all.size()), barred)
        .map(post -> new Person(post.personId(), post.personName()))
        .orElse(Person.CLERK);
  }

  private void staff(Happening is) {
    List<String> posts = List.copyOf(FALLBACKS.keySet());
    String post = posts.get(is.what() % posts.size());
    if (is.which() % 3 == 0 && !post.equals("triage-desk")) {
      guandu.territory.vacate(post);
    } else {
      guandu.territory.fill(post, PEOPLE.get(is.who() % PEOPLE.size()));
    }
  }

  /** The sweep runs on time or, for long while somebody is rung, only afterwards. */
  private void pass(Happening is) {
    List<Integer> hours = List.of(1, 4, 24, 72, 240, 960);
    int passing = hours.get(is.what() % hours.size());
    Instant then = guandu.now().plus(Duration.ofHours(passing)).plusSeconds(is.who());
    boolean rings =
        matters.values().stream().anyMatch(matter -> matter.course().ringing().isPresent());
    if (is.which() % 4 == 0 || (rings && passing > 4)) {
      guandu.later(then);
    }
    int taken = guandu.until(then);
    assertTrue(taken <= STEPS_FOR_EACH * Math.max(1, matters.size()), "a storm of " + taken);
  }

  /** The ninth grid becomes part of the tenth, and its leader leads that. */
  private void succeed() {
    if (succeeded) {
      return;
    }
    succeeded = true;
    PostView old = guandu.territory.postOf("grid-leader");
    guandu.territory.post(
        "heir", Guandu.GRID_WITHOUT_LEADER, "grid-leader", "第十微网格长", Person.GRID_LEADER);
    guandu.territory.fallsBack("heir", "branch-secretary");
    guandu.territory.follows("grid-leader", "heir");
    guandu
        .rehoming()
        .follow(
            new UnitsSucceeded(
                guandu.of(Person.CLERK),
                LocalDate.parse("2026-09-30"),
                List.of(
                    new Succession(
                        guandu.territory.unit(new UnitPath(Guandu.GRID)).orElseThrow(),
                        guandu
                            .territory
                            .unit(new UnitPath(Guandu.GRID_WITHOUT_LEADER))
                            .orElseThrow())),
                List.of(new PostSuccession(old.id(), guandu.territory.postOf("heir").id()))));
  }

  private static boolean tried(Supplier<?> act) {
    try {
      act.get();
      return true;
    } catch (Problem refused) {
      return false;
    }
  }

  void mustBeWhole() {
    for (Matter matter : matters.values()) {
      AppealState is = matter.is();
      if (is.open()) {
        mustHaveAHolder(matter);
      }
      if (Objects.equals(checked.put(matter.id(), is.version()), is.version())) {
        continue;
      }
      assertEquals(List.of(), recounting.recount(List.of(matter.id())).differing());
      mustOweWhatItOwes(matter);
      mustStandInOrder(matter);
      mustTakeEachStepOnce(matter);
    }
  }

  private void mustHaveAHolder(Matter matter) {
    AppealState is = matter.is();
    Barred barred = new Barred(matter.course().filed().accused());
    PostView held = guandu.territory.post(is.holderPost()).orElseThrow();
    assertEquals(held.unitPath(), is.holderUnit());
    assertEquals(new UnitPath(is.holderUnit()).level().slug(), is.level());
    Optional<PostView> answering = guandu.responsible.answering(is.holderPost(), barred);
    assertTrue(answering.isPresent(), () -> "an orphan: " + is);
    assertNotNull(answering.get().personId());
    assertFalse(barred.keepsOut(answering.get()), () -> "with an accused: " + is);
  }

  private void mustOweWhatItOwes(Matter matter) {
    AppealState is = matter.is();
    List<Obligation> owed = guandu.obligations.of(matter.id());
    assertEquals(
        RememberedObligations.sum(is, matter.course()).stream().map(Town::impersonal).toList(),
        owed.stream().map(Town::impersonal).toList());
    long leads =
        owed.stream()
            .filter(one -> LEADS.contains(one.kind()) && one.post().equals(is.holderPost()))
            .count();
    assertEquals(is.open() ? 1 : 0, leads, owed::toString);
    if (!is.open()) {
      assertEquals(List.of(), owed);
      assertNull(is.dates().nextDue());
      assertNull(is.dates().sweepDue());
    }
  }

  private static String impersonal(Obligation one) {
    return one.kind() + one.unit() + one.post() + one.subject() + one.due();
  }

  private static void mustStandInOrder(Matter matter) {
    AppealState is = matter.is();
    Course course = matter.course();
    AppealStatus status = AppealStatus.ofSlug(is.status());
    assertEquals(status == AppealStatus.RETURNING, course.owing().isPresent(), is::toString);
    course.parts().stream()
        .filter(Course.Part::owes)
        .forEach(part -> assertTrue(course.holder().level().isAbove(part.level()), is::toString));
    assertEquals(is.holderPost(), course.holder().post());
    assertEquals(
        course.parts().size(), course.parts().stream().map(Course.Part::level).distinct().count());
    assertEquals(status == AppealStatus.OFFERED, is.offeredPost() != null, is::toString);
    assertEquals(is.paused(), course.pause().isPresent(), is::toString);
    boolean waitsForTheResident =
        status == AppealStatus.ANSWERED || status == AppealStatus.CONFIRMED || !is.open();
    assertEquals(waitsForTheResident, is.dates().nextDue() == null, is::toString);
  }

  private static void mustTakeEachStepOnce(Matter matter) {
    Set<TimeEvent.Carded> cards = new HashSet<>();
    for (AppealEvent event : matter.events()) {
      if (event instanceof TimeEvent.Carded card) {
        assertTrue(cards.add(card), () -> "twice: " + card);
      }
    }
  }

  /** As of then, what is known now says what the rows said then. */
  void mustHaveSaidTheSameThen() {
    for (Said then : said) {
      List<Happened> all = guandu.appeals.history(then.appeal());
      List<Happened> known = all.subList(0, then.row().version());
      assertEquals(then.row().dates(), guandu.deadlines.of(Course.of(known)));
      Instant at = known.get(known.size() - 1).at();
      boolean more = known.size() < all.size() && !all.get(known.size()).at().isAfter(at);
      if (!more) {
        List<Clock> clocks = guandu.deadlines.clocks(all, at);
        assertEquals(then.row().dates().acceptDue(), due(clocks, "sign"));
        assertEquals(then.row().dates().handleDue(), due(clocks, "handle"));
        assertEquals(then.row().dates().answerDue(), due(clocks, "answer"));
      }
    }
  }

  private static Instant due(List<Clock> clocks, String kind) {
    return clocks.stream()
        .filter(clock -> clock.kind().equals(kind) && clock.binding() && clock.isOpen())
        .map(Clock::due)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
