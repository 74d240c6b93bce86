package org.yiwang.appeals.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.appeals.joint.JoiningAppeals.Ending;
import org.yiwang.appeals.joint.JoiningAppeals.Joined;
import org.yiwang.appeals.joint.JoiningAppeals.Leaving;
import org.yiwang.appeals.joint.JoiningAppeals.More;
import org.yiwang.appeals.joint.JoiningAppeals.NewJoint;
import org.yiwang.appeals.joint.JoiningAppeals.Offer;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;

class JoiningAppealsTest {

  private static final String TOWN = "43/01/81/104/";
  private static final String NINE = TOWN + "218/b01/g009/";
  private static final String TEN = TOWN + "218/b01/g010/";
  private static final String OTHER_VILLAGE = TOWN + "217/b01/g001/";

  private final RememberedGroups groups = new RememberedGroups();
  private final JoiningAppeals joining = new JoiningAppeals(groups);
  private final UUID first = appeal(NINE, "路灯不亮", true);
  private final UUID second = appeal(TEN, "路灯坏了", true);
  private final UUID third = appeal(OTHER_VILLAGE, "村口的灯", true);
  private final UUID closed = appeal(NINE, "灯不亮", false);

  @Test
  void a_group_stands_at_the_lowest_unit_that_contains_all_of_it() {
    Joined joined = joined(first, second);

    JointCase group = groups.find(joined.id()).orElseThrow();
    assertEquals(TOWN + "218/b01/", group.place().value());
    assertEquals("路灯不亮", group.title());
    assertEquals(2, joined.members());

    Joined grown = joining.add(byTheTown(), joined.id(), 1, new More(List.of(third, first)));

    assertEquals(3, grown.members());
    assertEquals(TOWN, groups.find(joined.id()).orElseThrow().place().value());
  }

  @Test
  void all_voices_of_a_warning_join_at_once() {
    groups.warned(List.of(first, second, third));

    Joined joined = joining.join(byTheTown(), new NewJoint(second, UUID.randomUUID(), null, "三盏灯"));

    assertEquals(3, joined.members());
    assertEquals(second, joined.lead());
    groups.warned(List.of());
    assertEquals(
        "appeals.joint-no-warning",
        refused(new NewJoint(first, UUID.randomUUID(), null, null)).code());
  }

  @Test
  void takes_no_one_alone_none_that_is_closed_unknown_or_joined_and_none_out_of_reach() {
    assertEquals("appeals.joint-members", refused(of(first)).code());
    assertEquals(
        "appeals.joint-members",
        refused(new NewJoint(null, null, List.of(first, second), null)).code());
    assertEquals("appeals.joint-closed-member", refused(of(first, closed)).code());
    assertEquals("appeals.unknown", refused(of(first, UUID.randomUUID())).code());
    Problem outside = assertThrows(Problem.class, () -> joining.join(by(NINE), of(first, second)));
    assertEquals("access.outside-scope", outside.code());
    joined(first, second);
    Problem twice = refused(of(third, second));
    assertEquals("appeals.joint-elsewhere", twice.code());
    assertEquals("路灯不亮", twice.arguments().get("group"));
  }

  @Test
  void one_that_leaves_can_join_another_and_a_lead_names_who_follows() {
    UUID id = joined(first, second, third).id();

    assertEquals(
        "appeals.joint-lead-leaves", cannotLeave(id, 1, new Leaving(first, null, "另有原因")).code());
    assertEquals(
        "appeals.joint-not-member", cannotLeave(id, 1, new Leaving(closed, null, "另有原因")).code());
    Joined left = joining.leave(byTheTown(), id, 1, new Leaving(first, second, "另有原因"));

    assertEquals(second, left.lead());
    assertEquals(2, left.members());
    assertEquals("platform.stale", cannotLeave(id, 1, new Leaving(third, null, "过时")).code());
    joining.leave(byTheTown(), id, 2, new Leaving(third, null, "另有原因"));
    assertEquals(2, joined(first, third).members());
  }

  @Test
  void an_offer_is_only_put_forward_and_an_end_lets_all_go() {
    UUID id = joined(first, second).id();

    joining.offer(byTheTown(), id, 1, new Offer("三天内换好。"));
    joining.end(byTheTown(), id, 2, new Ending("换好了"));

    assertEquals("三天内换好。", groups.offer(id));
    Problem ended =
        assertThrows(Problem.class, () -> joining.offer(byTheTown(), id, 3, new Offer("再说一次")));
    assertEquals("appeals.joint-ended", ended.code());
    assertEquals(2, joined(second, first).members());
  }

  private Joined joined(UUID lead, UUID... others) {
    return joining.join(byTheTown(), of(lead, others));
  }

  private static NewJoint of(UUID lead, UUID... others) {
    return new NewJoint(lead, null, List.of(others), null);
  }

  private Problem refused(NewJoint wish) {
    return assertThrows(Problem.class, () -> joining.join(byTheTown(), wish));
  }

  private Problem cannotLeave(UUID id, int basedOn, Leaving wish) {
    return assertThrows(Problem.class, () -> joining.leave(byTheTown(), id, basedOn, wish));
  }

  private UUID appeal(String place, String title, boolean open) {
    UUID id = UUID.randomUUID();
    groups.knows(new Known(id, new UnitPath(place), title, open));
    return id;
  }

  private static Command byTheTown() {
    return by(TOWN);
  }

  private static Command by(String scope) {
    Actor actor = new Actor(UUID.randomUUID(), "罗景澜", new UnitPath(scope), Set.of());
    Instant at = Instant.parse("2026-09-30T02:00:00Z");
    return new Command(actor, UUID.randomUUID(), "key-00000001", "a".repeat(64), at);
  }
}
