package org.yiwang.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.kernel.Problem;
import org.yiwang.territory.FillingPosts.NewPost;
import org.yiwang.territory.FillingPosts.TakeOver;
import org.yiwang.territory.Staffing.Opening;
import org.yiwang.territory.Staffing.Taking;

class StaffingManyTest {

  private static final UUID TOWN = UUID.fromString("01999999-0000-7000-8000-000000000001");
  private static final UUID VILLAGE = UUID.fromString("01999999-0000-7000-8000-000000000002");
  private static final UUID XU = UUID.fromString("01999999-0000-7000-8000-00000000000a");
  private static final UUID HE = UUID.fromString("01999999-0000-7000-8000-00000000000b");
  private static final Instant MAY = Instant.parse("2026-05-06T00:00:00Z");
  private static final Instant OCTOBER = Instant.parse("2026-10-08T00:00:00.123456Z");

  private final RememberedPosts posts = new RememberedPosts();
  private final Heard<DutyProposed> proposals = new Heard<>();
  private final Staffing staffing =
      new Staffing(posts, RememberedUnits.standing(Guandu.TOWN, Guandu.ZHULIAN), proposals);

  @Test
  void a_post_may_fall_back_to_one_that_is_made_just_before_it() {
    List<PostView> made = both();

    assertEquals(List.of(TOWN, VILLAGE), made.stream().map(PostView::id).toList());
    assertEquals(TOWN, made.get(1).fallbackPostId());
    assertEquals(List.of(TOWN), List.copyOf(posts.fallbacksOf(VILLAGE).values()));
  }

  @Test
  void one_that_cannot_be_made_keeps_all_from_being_made() {
    Problem late = refused(List.of(village(TOWN), town()));
    Problem twice = refused(List.of(town(), new Opening(UUID.randomUUID(), town().wish())));

    assertEquals("territory.unknown-post", late.code());
    assertEquals("territory.post-exists", twice.code());
    assertEquals(0, posts.count());
  }

  @Test
  void each_taking_over_ends_the_former_duty_of_its_own_post_as_it_begins() {
    both();
    take(MAY, XU, HE);

    List<PostView> views = take(OCTOBER, HE, XU);

    assertEquals(List.of(HE, XU), views.stream().map(PostView::personId).toList());
    for (UUID post : List.of(TOWN, VILLAGE)) {
      List<Duty> duties = posts.dutiesOn(post);
      assertEquals(MAY, duties.get(0).since());
      assertEquals(OCTOBER, duties.get(0).until());
      assertEquals(OCTOBER, duties.get(1).since());
      assertNull(duties.get(1).until());
    }
    assertEquals(4, proposals.all().size());
    assertEquals(XU, proposals.all().get(2).post().personId());
  }

  @Test
  void an_objection_to_the_last_is_heard_before_the_first_is_written() {
    both();
    take(MAY, XU, HE);
    proposals.object(
        proposal -> {
          if (proposal.post().id().equals(VILLAGE)) {
            throw Problem.refused("test.objection");
          }
        });

    assertEquals("test.objection", assertThrows(Problem.class, () -> take(OCTOBER, HE, XU)).code());

    assertEquals(XU, posts.current(TOWN).orElseThrow().person());
    assertNull(posts.current(TOWN).orElseThrow().until());
  }

  @Test
  void nobody_takes_over_a_post_that_is_not_there_or_the_same_post_twice_at_once() {
    both();
    UUID nowhere = UUID.randomUUID();

    assertEquals(
        "territory.unknown-post",
        assertThrows(
                Problem.class,
                () ->
                    staffing.takeOverAll(
                        Guandu.byTheCountyAt(MAY), List.of(taking(TOWN, XU), taking(nowhere, HE))))
            .code());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            staffing.takeOverAll(
                Guandu.byTheCountyAt(MAY), List.of(taking(TOWN, XU), taking(TOWN, HE))));
    assertEquals(List.of(), posts.dutiesOn(TOWN));
  }

  private List<PostView> both() {
    return staffing.createAll(Guandu.byTheCounty(), List.of(town(), village(TOWN)));
  }

  private Problem refused(List<Opening> openings) {
    return assertThrows(Problem.class, () -> staffing.createAll(Guandu.byTheCounty(), openings));
  }

  private static Opening town() {
    return new Opening(
        TOWN, new NewPost(Guandu.TOWN.value(), "town-dispatch", "派单岗", null, Guandu.MAY_2020));
  }

  private static Opening village(UUID fallback) {
    return new Opening(
        VILLAGE,
        new NewPost(Guandu.ZHULIAN.value(), "village-secretary", "书记", fallback, Guandu.MAY_2020));
  }

  private List<PostView> take(Instant at, UUID town, UUID village) {
    return staffing.takeOverAll(
        Guandu.byTheCountyAt(at), List.of(taking(TOWN, town), taking(VILLAGE, village)));
  }

  private static Taking taking(UUID post, UUID person) {
    return new Taking(post, new TakeOver(person, person.equals(XU) ? "徐继荣" : "何林", null));
  }
}
