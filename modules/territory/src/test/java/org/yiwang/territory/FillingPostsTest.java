package org.yiwang.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
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
