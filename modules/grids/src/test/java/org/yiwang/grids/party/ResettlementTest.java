package org.yiwang.grids.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiwang.grids.people.Belonging;
import org.yiwang.grids.people.Identity;
import org.yiwang.grids.people.Person;
import org.yiwang.grids.people.RememberedPeople;
import org.yiwang.grids.people.Span;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sealed;
import org.yiwang.territory.Succession;
import org.yiwang.territory.UnitView;
import org.yiwang.territory.UnitsSucceeded;

class ResettlementTest {

  private static final UnitPath OLD = new UnitPath("43/01/81/104/217/");
  private static final UnitPath NEW = new UnitPath("43/01/81/104/218/");
  private static final UnitPath OLD_BRANCH = OLD.child("b01");
  private static final UnitPath NEW_BRANCH = NEW.child("b02");
  private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
  private static final LocalDate MAY = LocalDate.parse("2026-05-01");
  private static final LocalDate JULY = LocalDate.parse("2026-07-01");

  private final RememberedPeople people = new RememberedPeople();
  private final RememberedPartyGroups groups = new RememberedPartyGroups();
  private final Resettlement resettlement = new Resettlement(people, groups);
  private final PartyGroup group =
      PartyGroup.formed(UUID.randomUUID(), OLD_BRANCH, "第一党小组", null, MARCH);
  private final Person member = person();

  private static Person person() {
    return new Person(
        UUID.randomUUID(), new Identity("何林", new Sealed(new byte[] {1}, new byte[] {1}), null));
  }

  @BeforeEach
  void aVillageWithAGroup() {
    member.belong(OLD, null, null, MARCH);
    member.enrol(OLD_BRANCH, group.id(), null, MARCH);
    group.isLedBy(member.id(), MARCH);
    people.keep(List.of(member));
    groups.keep(List.of(group));
  }

  @Test
  void people_rolls_and_groups_follow_from_the_day_and_keep_what_was() {
    resettlement.follow(news(MAY, step(OLD, NEW), step(OLD_BRANCH, NEW_BRANCH)));

    PartyGroup next = groups.standing(List.of(NEW_BRANCH)).get(0);
    assertEquals("第一党小组", next.name());
    assertEquals(group.id(), next.predecessor());
    assertEquals(member.id(), next.leader());
    assertEquals(List.of(), groups.standing(List.of(OLD_BRANCH)));
    assertEquals(NEW, member.belonging().orElseThrow().unit());
    assertEquals(next.id(), member.membership().group());
    assertEquals(NEW_BRANCH, member.membership().branch());
    assertEquals(
        List.of(new Span(MARCH, MAY), Span.since(MAY)),
        member.changedBelongings().stream().map(Belonging::span).toList());
  }

  @Test
  void a_group_joins_the_one_of_its_name_which_keeps_its_leader() {
    Person other = person();
    other.belong(NEW, null, null, MARCH);
    PartyGroup there = PartyGroup.formed(UUID.randomUUID(), NEW_BRANCH, "第一党小组", null, MARCH);
    there.isLedBy(other.id(), MARCH);
    groups.keep(List.of(there));

    resettlement.follow(news(MAY, step(OLD, NEW), step(OLD_BRANCH, NEW_BRANCH)));

    assertEquals(there.id(), member.membership().group());
    assertEquals(other.id(), there.leader());
  }

  @Test
  void who_came_after_the_day_follows_from_the_day_they_came() {
    Person late = person();
    late.belong(OLD, null, null, JULY);
    people.keep(List.of(late));

    resettlement.follow(news(MAY, step(OLD, NEW), step(OLD_BRANCH, NEW_BRANCH)));

    assertEquals(Span.since(JULY), late.belonging().orElseThrow().span());
    assertEquals(NEW, late.belonging().orElseThrow().unit());
  }

  @Test
  void a_branch_alone_takes_its_roll_along_and_nobody_moves_house() {
    resettlement.follow(news(MAY, step(OLD_BRANCH, OLD.child("b02"))));

    assertEquals(OLD.child("b02"), member.membership().branch());
    assertEquals(OLD, member.belonging().orElseThrow().unit());
  }

  @Test
  void a_branch_with_members_is_not_dissolved() {
    UnitsSucceeded news = news(MAY, step(OLD_BRANCH, OLD));

    Problem problem = assertThrows(Problem.class, () -> resettlement.follow(news));

    assertEquals("people.branch-not-empty", problem.code());
    assertEquals(OLD_BRANCH, member.membership().branch());
  }

  private static UnitsSucceeded news(LocalDate on, Succession... steps) {
    Actor clerk = new Actor(UUID.randomUUID(), "李明", new UnitPath("43/01/81/104/"), Set.of());
    Command command =
        new Command(
            clerk,
            UUID.randomUUID(),
            "key-00000001",
            "a".repeat(64),
            Instant.parse("2026-10-08T01:02:03Z"));
    return new UnitsSucceeded(command, on, List.of(steps), List.of());
  }

  private static Succession step(UnitPath from, UnitPath to) {
    return new Succession(unit(from), unit(to));
  }

  private static UnitView unit(UnitPath path) {
    return new UnitView(
        UUID.randomUUID(), "-", path.value(), path.level().slug(), "某处", null, MARCH, null);
  }
}
