package org.yiwang.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.FillingPosts.NewPost;
import org.yiwang.territory.FillingPosts.TakeOver;

class FillingPostsTest {

  private static final UUID XU = UUID.fromString("01999999-0000-7000-8000-00000000000a");
  private static final UUID HE = UUID.fromString("01999999-0000-7000-8000-00000000000b");
  private static final Instant MAY = Instant.parse("2026-05-06T00:00:00Z");
  private static final Instant OCTOBER = Instant.parse("2026-10-08T00:00:00.123456Z");

  private final RememberedPosts posts = new RememberedPosts();
  private final Heard<DutyProposed> proposals = new Heard<>();
  private final FillingPosts filling =
      new FillingPosts(
          new Staffing(posts, RememberedUnits.standing(Guandu.TOWN, Guandu.ZHULIAN), proposals));

  @Test
  void a_post_begins_vacant() {
    PostView secretary = create("43/01/81/104/218/", "village-secretary", null);

    assertEquals("village-secretary", secretary.role());
    assertNull(secretary.personId());
    assertEquals(List.of(), posts.dutiesOn(secretary.id()));
  }

  @Test
  void a_fallback_must_be_a_post_that_exists() {
    UUID nowhere = UUID.randomUUID();

    Problem problem =
        refused(new NewPost("43/01/81/104/218/", "village-secretary", "书记", nowhere, null));

    assertEquals("territory.unknown-post", problem.code());
    assertEquals(nowhere.toString(), problem.arguments().get("post"));
    assertEquals(0, posts.count());
  }

  @Test
  void a_post_may_fall_back_to_another_one() {
    PostView dispatch = create("43/01/81/104/", "town-dispatch", null);

    PostView secretary = create("43/01/81/104/218/", "village-secretary", dispatch.id());

    assertEquals(dispatch.id(), secretary.fallbackPostId());
  }

  @Test
  void a_unit_has_one_post_of_a_role() {
    create("43/01/81/104/218/", "village-secretary", null);

    Problem problem =
        refused(new NewPost("43/01/81/104/218/", "village-secretary", "书记", null, null));

    assertEquals("territory.post-exists", problem.code());
    create("43/01/81/104/", "village-secretary", null);
    create("43/01/81/104/218/", "village-clerk", null);
    assertEquals(3, posts.count());
  }

  @Test
  void a_post_needs_a_unit_that_stands_within_the_scope() {
    assertEquals(
        "territory.unknown-unit",
        refused(new NewPost("43/01/81/104/219/", "village-secretary", "书记", null, null)).code());
    assertEquals(
        "access.outside-scope",
        refused(new NewPost("43/01/82/104/218/", "village-secretary", "书记", null, null)).code());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "x", "Grid-Leader", "grid leader", "网格长", "-leader"})
  void refuses_a_role_that_no_rule_table_could_name(String role) {
    Problem problem = refused(new NewPost("43/01/81/104/218/", role, "某岗", null, null));

    assertEquals("territory.malformed-role", problem.code());
  }

  @Test
  void who_takes_over_ends_the_former_duty_at_the_very_instant_their_own_begins() {
    PostView post = create("43/01/81/104/218/", "village-secretary", null);
    takeOver(MAY, post, XU, "徐继荣");

    PostView now = takeOver(OCTOBER, post, HE, "何林");

    assertEquals(HE, now.personId());
    assertEquals("何林", now.personName());
    List<Duty> duties = posts.dutiesOn(post.id());
    assertEquals(2, duties.size());
    assertEquals(XU, duties.get(0).person());
    assertEquals(MAY, duties.get(0).since());
    assertEquals(OCTOBER, duties.get(0).until());
    assertEquals(OCTOBER, duties.get(1).since());
    assertNull(duties.get(1).until());
  }

  @Test
  void who_objects_to_a_person_is_heard_before_anything_is_written() {
    PostView post = create("43/01/81/104/218/", "village-secretary", null);
    takeOver(MAY, post, XU, "徐继荣");
    proposals.object(
        proposal -> {
          assertEquals(XU, proposal.post().personId());
          assertEquals(LocalDate.parse("2026-10-08"), proposal.on());
          throw Problem.refused("test.objection");
        });

    Problem problem = assertThrows(Problem.class, () -> takeOver(OCTOBER, post, HE, "何林"));

    assertEquals("test.objection", problem.code());
    assertEquals(XU, posts.current(post.id()).orElseThrow().person());
  }

  @Test
  void a_duty_may_begin_on_a_day_of_the_past_after_the_one_before() {
    PostView post = create("43/01/81/104/218/", "village-secretary", null);
    Command command = Guandu.byTheCountyAt(OCTOBER);
    filling.takeOver(command, post.id(), new TakeOver(XU, "徐继荣", day("2026-05-06")));
    filling.takeOver(command, post.id(), new TakeOver(HE, "何林", day("2026-09-10")));

    List<Duty> duties = posts.dutiesOn(post.id());
    assertEquals(Instant.parse("2026-05-05T16:00:00Z"), duties.get(0).since());
    assertEquals(Instant.parse("2026-09-09T16:00:00Z"), duties.get(0).until());
    assertEquals("territory.before-present-duty", refusedOn(post, "2026-09-09"));
    assertEquals("territory.before-its-post", refusedOn(post, "2020-04-30"));
    assertEquals("territory.future-date", refusedOn(post, "2026-10-09"));
  }

  @Test
  void a_vacated_post_keeps_why_and_is_not_vacated_twice() {
    PostView post = create("43/01/81/104/218/", "village-secretary", null);
    takeOver(MAY, post, XU, "徐继荣");

    PostView empty =
        filling.vacate(
            Guandu.byTheCountyAt(OCTOBER),
            post.id(),
            new FillingPosts.Departure("因病离岗", day("2026-09-10")));

    assertNull(empty.personId());
    assertEquals(Instant.parse("2026-09-09T16:00:00Z"), posts.dutiesOn(post.id()).get(0).until());
    Problem again =
        assertThrows(
            Problem.class,
            () ->
                filling.vacate(
                    Guandu.byTheCountyAt(OCTOBER),
                    post.id(),
                    new FillingPosts.Departure("又一次", null)));
    assertEquals("territory.already-vacant", again.code());
    assertEquals("territory.before-present-duty", refusedOn(post, "2026-09-09"));
    takeOver(OCTOBER, post, HE, "何林");
    assertEquals(2, posts.dutiesOn(post.id()).size());
  }

  @Test
  void no_post_answers_for_itself_in_the_end() {
    PostView town = create("43/01/81/104/", "town-dispatch", null);
    PostView village = create("43/01/81/104/218/", "village-secretary", town.id());

    Problem problem =
        assertThrows(
            Problem.class,
            () ->
                filling.refer(
                    Guandu.byTheCounty(), town.id(), new FillingPosts.Fallback(village.id())));

    assertEquals("territory.fallback-circle", problem.code());
    filling.refer(Guandu.byTheCounty(), village.id(), new FillingPosts.Fallback(null));
    assertNull(posts.find(village.id()).orElseThrow().fallback());
  }

  private String refusedOn(PostView post, String day) {
    Command command = Guandu.byTheCountyAt(OCTOBER);
    return assertThrows(
            Problem.class,
            () -> filling.takeOver(command, post.id(), new TakeOver(XU, "徐继荣", day(day))))
        .code();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void somebody_must_be_named_to_take_over_a_known_post() {
    PostView post = create("43/01/81/104/218/", "village-secretary", null);
    Command command = Guandu.byTheCounty();

    assertEquals(
        "territory.person-missing",
        assertThrows(
                Problem.class,
                () -> filling.takeOver(command, post.id(), new TakeOver(null, "何林", null)))
            .code());
    assertEquals(
        "kernel.text-missing",
        assertThrows(
                Problem.class,
                () -> filling.takeOver(command, post.id(), new TakeOver(HE, " ", null)))
            .code());
    assertEquals(
        "territory.unknown-post",
        assertThrows(
                Problem.class,
                () -> filling.takeOver(command, UUID.randomUUID(), new TakeOver(HE, "何林", null)))
            .code());
    assertEquals(List.of(), posts.dutiesOn(post.id()));
  }

  @Test
  void nobody_changes_a_duty_outside_their_scope() {
    PostView post = create("43/01/81/104/", "town-dispatch", null);
    Command byZhulian = Guandu.by(Guandu.ZHULIAN, MAY);

    Problem problem =
        assertThrows(
            Problem.class,
            () -> filling.takeOver(byZhulian, post.id(), new TakeOver(HE, "何林", null)));

    assertEquals("access.outside-scope", problem.code());
  }

  private PostView create(String unit, String role, UUID fallback) {
    NewPost wish = new NewPost(new UnitPath(unit).value(), role, "某岗", fallback, Guandu.MAY_2020);
    return filling.create(Guandu.byTheCounty(), wish);
  }

  private PostView takeOver(Instant at, PostView post, UUID person, String name) {
    return filling.takeOver(Guandu.byTheCountyAt(at), post.id(), new TakeOver(person, name, null));
  }

  private Problem refused(NewPost wish) {
    return assertThrows(Problem.class, () -> filling.create(Guandu.byTheCounty(), wish));
  }
}
