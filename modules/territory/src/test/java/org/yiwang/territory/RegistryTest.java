package org.yiwang.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.EstablishingUnits.NewUnit;
import org.yiwang.territory.FillingPosts.NewPost;
import org.yiwang.territory.FillingPosts.TakeOver;

class RegistryTest {

  private static final UUID XU = UUID.fromString("01999999-0000-7000-8000-00000000000a");
  private static final UUID HE = UUID.fromString("01999999-0000-7000-8000-00000000000b");
  private static final LocalDate TODAY = LocalDate.parse("2026-10-08");
  private static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-10");
  private static final Instant SEPTEMBER_BEGAN = Instant.parse("2026-09-09T16:00:00Z");
  private static final String NINE = "43/01/81/104/218/b01/g009/";
  private static final String TEN = "43/01/81/104/218/b01/g010/";

  private final RememberedUnits units =
      RememberedUnits.standing(Guandu.TOWN, Guandu.ZHULIAN, Guandu.DAWU_BRANCH);
  private final Unit nine = units.stand(new UnitPath(NINE));
  private final Unit ten = units.stand(new UnitPath(TEN));
  private final RememberedPosts posts = new RememberedPosts();
  private final Heard<UnitsSucceeded> news = new Heard<>();
  private final Registry registry = Registers.of(units, posts, news);
  private final Staffing staffing = new Staffing(posts, units, new Heard<>());
  private final Command command = Guandu.byTheCounty();

  @Test
  void a_name_ends_on_the_day_the_next_one_begins() {
    registry.rename(nine.id(), "大屋微网格", "9", SEPTEMBER, TODAY);

    List<UnitName> names = units.names(nine.id());
    assertEquals(2, names.size());
    assertEquals(SEPTEMBER, names.get(0).to());
    assertEquals(new UnitName("大屋微网格", nine.code(), SEPTEMBER, UnitName.OPEN), names.get(1));
    assertEquals("大屋微网格", nine.view().name());
    assertEquals("9", nine.view().displayNumber());
  }

  @Test
  void on_its_first_day_a_name_is_corrected_and_history_is_not_rewritten() {
    registry.rename(nine.id(), "大屋微网格", null, SEPTEMBER, TODAY);
    registry.rename(nine.id(), "大屋九组微网格", null, SEPTEMBER, TODAY);

    assertEquals(2, units.names(nine.id()).size());
    refused(
        "territory.before-present-name",
        () -> registry.rename(nine.id(), "更早", null, Guandu.MAY_2020, TODAY));
    refused(
        "territory.future-date",
        () -> registry.rename(nine.id(), "以后", null, TODAY.plusDays(1), TODAY));
  }

  @Test
  void an_alias_lies_wholly_before_the_earliest_name() {
    LocalDate in1990 = LocalDate.parse("1990-01-01");
    registry.alias(nine.id(), new UnitName("老九组", null, in1990, Guandu.MAY_2020));

    assertEquals("老九组", units.names(nine.id()).get(0).name());
    refused(
        "territory.alias-period",
        () -> registry.alias(nine.id(), new UnitName("又一个", null, in1990, Guandu.MAY_2020)));
    refused(
        "territory.alias-period",
        () -> registry.alias(nine.id(), new UnitName("倒着", null, SEPTEMBER, SEPTEMBER)));
    refused(
        "territory.malformed-code",
        () ->
            registry.alias(
                nine.id(), new UnitName("错码", "12", LocalDate.parse("1980-01-01"), in1990)));
  }

  @Test
  void a_unit_may_begin_in_the_past_but_not_before_its_superior() {
    NewUnit wish =
        new NewUnit("430181104218011", Guandu.DAWU_BRANCH.value(), "十一", null, SEPTEMBER);

    assertEquals(SEPTEMBER, registry.establish(UUID.randomUUID(), wish, TODAY).validFrom());

    LocalDate tooEarly = Guandu.MAY_2020.minusDays(1);
    NewUnit older =
        new NewUnit("430181104218012", Guandu.DAWU_BRANCH.value(), "十二", null, tooEarly);
    refused("territory.before-superior", () -> registry.establish(UUID.randomUUID(), older, TODAY));
  }

  @Test
  void the_path_of_a_grid_that_ended_is_never_given_again() {
    registry.succeed(command, nine.id(), ten.id(), SEPTEMBER);

    NewUnit again = new NewUnit("430181104218009", Guandu.DAWU_BRANCH.value(), "九", null, null);

    refused("territory.path-used", () -> registry.establish(UUID.randomUUID(), again, TODAY));
    assertEquals("430181104218001", registry.freeGridCode(Guandu.DAWU_BRANCH));
  }

  @Test
  void a_grid_ends_with_a_successor_and_its_post_is_followed_by_the_one_there() {
    PostView leads = post(NINE, null);
    PostView heir = post(TEN, null);
    PostView helper = staffing.create(command, UUID.randomUUID(), wish(TEN, "helper", leads.id()));
    takeOver(leads, XU);
    takeOver(heir, HE);

    registry.succeed(command, nine.id(), ten.id(), SEPTEMBER);

    assertEquals(SEPTEMBER.minusDays(1), nine.view().validTo());
    assertEquals(SEPTEMBER, units.names(nine.id()).get(0).to());
    assertEquals(SEPTEMBER_BEGAN, posts.dutiesOn(leads.id()).get(0).until());
    assertEquals(HE, posts.current(heir.id()).orElseThrow().person());
    assertEquals(heir.id(), posts.find(helper.id()).orElseThrow().fallback());
    assertEquals(heir.id(), posts.fallbacksOf(helper.id()).get(SEPTEMBER_BEGAN));
    UnitsSucceeded told = news.last();
    assertEquals(SEPTEMBER, told.on());
    assertEquals(List.of(new Succession(nine.view(), ten.view())), told.units());
    assertEquals(List.of(new PostSuccession(leads.id(), heir.id())), told.posts());
  }

  @Test
  void a_post_that_is_not_there_is_made_and_takes_its_person_along() {
    PostView branch = post(Guandu.DAWU_BRANCH.value(), null);
    PostView leads = post(NINE, branch.id());
    takeOver(leads, XU);

    registry.succeed(command, nine.id(), ten.id(), SEPTEMBER);

    Post made = posts.in(TEN, "grid-leader");
    Duty duty = posts.current(made.id()).orElseThrow();
    assertEquals(XU, duty.person());
    assertEquals(SEPTEMBER_BEGAN, duty.since());
    assertEquals(SEPTEMBER_BEGAN, posts.dutiesOn(leads.id()).get(0).until());
    assertEquals(branch.id(), made.fallback());
    assertEquals(SEPTEMBER, made.openedOn());
    assertEquals(List.of(new PostSuccession(leads.id(), made.id())), news.last().posts());
  }

  @Test
  void posts_that_fall_back_to_one_another_do_so_in_their_new_unit() {
    PostView leads = post(NINE, null);
    PostView deputy =
        staffing.create(command, UUID.randomUUID(), wish(NINE, "deputy-leader", leads.id()));

    registry.succeed(command, nine.id(), ten.id(), SEPTEMBER);

    Post heir = posts.in(TEN, "deputy-leader");
    assertEquals(posts.in(TEN, "grid-leader").id(), heir.fallback());
    assertEquals(heir.fallback(), posts.fallbacksOf(heir.id()).get(SEPTEMBER_BEGAN));
    assertEquals(leads.id(), posts.find(deputy.id()).orElseThrow().fallback());
  }

  @Test
  void a_survivor_that_fell_back_to_the_vanished_does_not_fall_back_to_itself() {
    PostView branch = post(Guandu.DAWU_BRANCH.value(), null);
    PostView leads = post(NINE, branch.id());
    PostView heir = post(TEN, leads.id());

    registry.succeed(command, nine.id(), ten.id(), SEPTEMBER);

    assertEquals(branch.id(), posts.find(heir.id()).orElseThrow().fallback());
  }

  @Test
  void of_a_dissolved_unit_the_superior_answers_and_its_posts_lead_to_their_fallbacks() {
    PostView branch = post(Guandu.DAWU_BRANCH.value(), null, "branch-secretary");
    PostView leads = post(NINE, branch.id());
    PostView lonely = staffing.create(command, UUID.randomUUID(), wish(NINE, "helper", null));

    registry.dissolve(command, nine.id(), SEPTEMBER);

    assertEquals(true, news.last().units().get(0).isDissolution());
    assertEquals(
        List.of(new PostSuccession(leads.id(), branch.id()), new PostSuccession(lonely.id(), null)),
        news.last().posts());
    assertNull(posts.current(branch.id()).orElse(null));
  }

  @Test
  void history_that_came_later_is_not_overtaken() {
    PostView leads = post(NINE, null);
    staffing.takeOver(command, leads.id(), new TakeOver(XU, "徐继荣", LocalDate.parse("2026-10-01")));

    refused(
        "territory.post-changed-since",
        () -> registry.succeed(command, nine.id(), ten.id(), SEPTEMBER));
    refused(
        "territory.before-its-time",
        () -> registry.succeed(command, ten.id(), nine.id(), LocalDate.parse("2020-04-30")));
    refused(
        "territory.future-date",
        () -> registry.succeed(command, ten.id(), nine.id(), TODAY.plusDays(1)));
    registry.rename(ten.id(), "第十", null, TODAY, TODAY);
    refused(
        "territory.renamed-since", () -> registry.succeed(command, ten.id(), nine.id(), SEPTEMBER));
  }

  @Test
  void only_the_lowest_standing_of_one_level_within_the_scope_succeed_one_another() {
    UUID branch = units.standing(Guandu.DAWU_BRANCH).orElseThrow().id();
    refused("territory.other-level", () -> registry.succeed(command, nine.id(), branch, TODAY));
    refused("territory.other-level", () -> registry.succeed(command, nine.id(), nine.id(), TODAY));
    refused("territory.not-empty", () -> registry.dissolve(command, branch, TODAY));
    Command elsewhere = Guandu.by(new UnitPath("43/01/82/"), Guandu.JUST_AFTER_MIDNIGHT);
    refused("access.outside-scope", () -> registry.succeed(elsewhere, nine.id(), ten.id(), TODAY));
    registry.succeed(command, nine.id(), ten.id(), TODAY);
    refused("territory.unit-ended", () -> registry.succeed(command, nine.id(), ten.id(), TODAY));
  }

  private void takeOver(PostView post, UUID person) {
    staffing.takeOver(command, post.id(), new TakeOver(person, "某某", Guandu.MAY_2020));
  }

  private PostView post(String unit, UUID fallback) {
    return post(unit, fallback, "grid-leader");
  }

  private PostView post(String unit, UUID fallback, String role) {
    return staffing.create(command, UUID.randomUUID(), wish(unit, role, fallback));
  }

  private static NewPost wish(String unit, String role, UUID fallback) {
    return new NewPost(unit, role, "某岗", fallback, Guandu.MAY_2020);
  }

  private static void refused(String code, Executable wish) {
    assertEquals(code, assertThrows(Problem.class, wish).code());
  }
}
