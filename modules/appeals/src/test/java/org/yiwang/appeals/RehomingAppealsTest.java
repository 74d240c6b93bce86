package org.yiwang.appeals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.appeals.closing.ClosingAppeals;
import org.yiwang.appeals.closing.ConfirmingAppeals;
import org.yiwang.grids.GridSplit;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.PostSuccession;
import org.yiwang.territory.Succession;
import org.yiwang.territory.UnitView;
import org.yiwang.territory.UnitsSucceeded;

class RehomingAppealsTest {

  private static final String HEIR = "43/01/81/104/217/b02/g009/";
  private static final LocalDate ON = LocalDate.parse("2026-09-30");

  private final Guandu guandu = new Guandu();
  private final Command command = Guandu.by(Person.CLERK);

  @Test
  void an_open_appeal_goes_along_with_its_grid_and_its_holder() {
    guandu
        .territory
        .unit("430181104217009", HEIR, "第九微网格")
        .post("heir", HEIR, "grid-leader", "第九微网格长", Person.GRID_LEADER);
    AppealReceipt filed = guandu.filed(Guandu.thanks());

    guandu.rehoming().follow(merged("grid-leader", "heir"));

    AppealState now = state(filed);
    assertEquals(HEIR, now.path());
    assertEquals(HEIR, now.holderUnit());
    assertEquals(guandu.territory.postOf("heir").id(), now.holderPost());
    assertEquals("grid", now.level());
    assertEquals("assigned", now.status());
    assertEquals(filed.dates().acceptDue(), now.dates().nextDue());
    assertEquals(filed.version() + 1, now.version());
    assertEquals("appeal-rehomed", guandu.news.last().type());
    assertEquals(HEIR, guandu.news.last().path().value());
  }

  @Test
  void a_closed_one_keeps_its_path() {
    guandu
        .territory
        .unit("430181104217009", HEIR, "第九微网格")
        .post("heir", HEIR, "grid-leader", "第九微网格长", Person.GRID_LEADER);
    AppealReceipt filed = guandu.filed(Guandu.thanks());
    Command byLeader = Guandu.by(Person.GRID_LEADER);
    guandu.accepting().accept(byLeader, filed.id(), 3);
    guandu.answering().answer(byLeader, filed.id(), 4, new AnsweringAppeals.Answer("不用谢。"));
    guandu.confirming().confirm(byLeader, filed.id(), 5, solved());
    guandu
        .closing()
        .close(byLeader, filed.id(), 6, new ClosingAppeals.Closing("已感谢。", null, null, null));
    int told = guandu.published().size();

    guandu.rehoming().follow(merged("grid-leader", "heir"));

    assertEquals(Guandu.GRID, state(filed).path());
    assertEquals(7, state(filed).version());
    assertEquals(told, guandu.published().size());
  }

  @Test
  void one_whose_place_stays_but_whose_post_is_followed_changes_hands_only() {
    guandu.territory.post("heir", Guandu.TOWN, "triage-desk-2", "官渡镇新分诊岗", Person.DESK);
    AppealReceipt filed = guandu.filed(Guandu.vague());

    guandu
        .rehoming()
        .follow(new UnitsSucceeded(command, ON, List.of(), List.of(posts("triage-desk", "heir"))));

    assertEquals(Guandu.GRID, state(filed).path());
    assertEquals(guandu.territory.postOf("heir").id(), state(filed).holderPost());
    assertEquals("awaiting-triage", state(filed).status());
    AppealEvent.Rehomed event = lastEvent(filed);
    assertNull(event.successor());
  }

  @Test
  void of_a_dissolved_post_the_rules_name_the_next_holder_and_the_decisions_are_kept() {
    AppealReceipt filed = guandu.filed(Guandu.thanks());
    int kept = guandu.decisions.tables().size();
    guandu.territory.remove("grid-leader");
    UnitView branch = unit(Guandu.BRANCH);
    UnitsSucceeded dissolved =
        new UnitsSucceeded(
            command,
            ON,
            List.of(new Succession(unit(Guandu.GRID), branch)),
            List.of(new PostSuccession(state(filed).holderPost(), null)));

    guandu.rehoming().follow(dissolved);

    assertEquals(Guandu.BRANCH, state(filed).path());
    assertEquals("官渡镇分诊岗", lastEvent(filed).postName());
    assertEquals("town", state(filed).level());
    assertEquals(kept + 2, guandu.decisions.tables().size());
  }

  @Test
  void nothing_is_done_when_one_would_be_without_a_holder() {
    AppealReceipt filed = guandu.filed(Guandu.thanks());
    UUID held = state(filed).holderPost();
    List.of("grid-leader", "branch-secretary", "village-secretary", "town-dispatch", "triage-desk")
        .forEach(guandu.territory::remove);
    UnitsSucceeded dissolved =
        new UnitsSucceeded(
            command,
            ON,
            List.of(new Succession(unit(Guandu.GRID), unit(Guandu.BRANCH))),
            List.of(new PostSuccession(held, null)));

    Problem problem = assertThrows(Problem.class, () -> guandu.rehoming().follow(dissolved));

    assertEquals("appeals.nobody-responsible", problem.code());
  }

  @Test
  void of_a_split_grid_only_the_households_that_went_take_their_appeals_along() {
    guandu.territory.post(
        "new-leader", Guandu.GRID_WITHOUT_LEADER, "grid-leader", "第十微网格长", Person.BRANCH_SECRETARY);
    AppealReceipt went = guandu.filed(of(Guandu.FLOWER_GROWER));
    AppealReceipt stayed = guandu.filed(of(Guandu.SHOP));
    AppealReceipt ofNoHousehold = guandu.filed(Guandu.thanks());

    guandu.rehoming().follow(split());

    assertEquals(Guandu.GRID_WITHOUT_LEADER, state(went).path());
    assertEquals(guandu.territory.postOf("new-leader").id(), state(went).holderPost());
    assertEquals("grid-split", lastEvent(went).reason());
    assertEquals(Guandu.GRID, state(stayed).path());
    assertEquals(Guandu.GRID, state(ofNoHousehold).path());
  }

  @Test
  void where_the_new_grid_has_no_leader_the_rules_decide() {
    AppealReceipt went = guandu.filed(of(Guandu.FLOWER_GROWER));

    guandu.rehoming().follow(split());

    assertEquals(Guandu.GRID_WITHOUT_LEADER, state(went).path());
    assertEquals("官渡镇分诊岗", lastEvent(went).postName());
  }

  @Test
  void the_row_is_still_the_sum_of_its_events() {
    AppealReceipt went = guandu.filed(of(Guandu.FLOWER_GROWER));
    guandu.rehoming().follow(split());

    RecountingAppeals recounting = new RecountingAppeals(guandu.appeals, guandu.deadlines);

    assertEquals(List.of(), recounting.recount(List.of(went.id())).differing());
  }

  private AppealState state(AppealReceipt receipt) {
    return guandu.appeals.find(receipt.id()).orElseThrow().state();
  }

  private AppealEvent.Rehomed lastEvent(AppealReceipt receipt) {
    List<AppealEvent> events = guandu.appeals.events(receipt.id());
    return (AppealEvent.Rehomed) events.get(events.size() - 1);
  }

  private UnitView unit(String path) {
    return guandu.territory.unit(new UnitPath(path)).orElseThrow();
  }

  private UnitsSucceeded merged(String from, String to) {
    return new UnitsSucceeded(
        command,
        ON,
        List.of(new Succession(unit(Guandu.GRID), unit(HEIR))),
        List.of(posts(from, to)));
  }

  private PostSuccession posts(String from, String to) {
    return new PostSuccession(guandu.territory.postOf(from).id(), guandu.territory.postOf(to).id());
  }

  private GridSplit split() {
    return new GridSplit(
        command, unit(Guandu.GRID), unit(Guandu.GRID_WITHOUT_LEADER), Set.of(Guandu.FLOWER_GROWER));
  }

  private static FilingAppeals.NewAppeal of(UUID household) {
    return FilingAppeals.NewAppeal.of(household, null, "phone", "感谢网格长", "路灯修好了，谢谢。", null, null);
  }

  private static ConfirmingAppeals.Confirmation solved() {
    return new ConfirmingAppeals.Confirmation(true, "very-satisfied", null);
  }
}
