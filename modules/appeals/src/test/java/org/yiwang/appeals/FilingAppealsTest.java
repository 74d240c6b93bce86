package org.yiwang.appeals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.appeals.AppealReceipt.Label;
import org.yiwang.appeals.FilingAppeals.NewAppeal;
import org.yiwang.kernel.Published;

class FilingAppealsTest {

  private final Guandu guandu = new Guandu();

  @Test
  void somebody_is_responsible_from_the_moment_it_is_filed() {
    AppealReceipt receipt = guandu.filed(Guandu.thanks());

    assertEquals("assigned", receipt.status());
    assertEquals("已派单，待签收", receipt.statusName());
    assertEquals("430181104-2026-000001", receipt.number());
    assertEquals(new Label("grid", "网格"), receipt.level());
    assertEquals(new Label("thanks", "感谢"), receipt.kind());
    assertEquals("第九微网格", receipt.holder().unitName());
    assertEquals("第九微网格长", receipt.holder().postName());
    assertEquals(Person.GRID_LEADER.id(), receipt.holder().person());
    assertEquals(3, receipt.version());
  }

  @Test
  void every_decision_is_kept_and_shown_with_its_reason() {
    AppealReceipt receipt = guandu.filed(Guandu.thanks());

    assertEquals(
        List.of("appeals/triage", "appeals/starting-level", "appeals/time-limit"),
        guandu.decisions.tables());
    assertEquals(
        guandu.decisions.on(receipt.id()).stream().map(kept -> kept.id()).toList(),
        receipt.decisions().stream().map(shown -> shown.id()).toList());
    String why = receipt.decisions().get(0).why().toString();
    assertTrue(why.contains("感谢") && why.contains("依据"), why);
  }

  @Test
  void it_is_filed_triaged_and_assigned_in_this_order_and_the_news_is_told() {
    AppealReceipt receipt = guandu.filed(Guandu.thanks());

    List<AppealEvent> events = guandu.appeals.events(receipt.id());
    assertInstanceOf(AppealEvent.Filed.class, events.get(0));
    AppealEvent.Triaged triaged = assertInstanceOf(AppealEvent.Triaged.class, events.get(1));
    assertEquals(receipt.decisions().get(0).id(), triaged.decision());
    assertInstanceOf(AppealEvent.Assigned.class, events.get(2));
    Published news = guandu.news.last();
    assertEquals("appeal-filed", news.type());
    assertEquals(receipt.id(), news.subject());
    assertEquals(Guandu.GRID, news.path().value());
    assertTrue(news.body().contains("路灯修好了"), news.body());
  }

  @Test
  void what_no_rule_knows_waits_at_the_triage_desk_and_says_what_is_missing() {
    AppealReceipt receipt = guandu.filed(Guandu.vague());

    assertEquals("awaiting-triage", receipt.status());
    assertEquals("官渡镇分诊岗", receipt.holder().postName());
    assertNull(receipt.category());
    assertEquals(List.of("category"), receipt.decisions().get(0).missing());
    AppealEvent.Undecided undecided =
        assertInstanceOf(AppealEvent.Undecided.class, guandu.appeals.events(receipt.id()).get(1));
    assertEquals(List.of("category"), undecided.missing());
  }

  @Test
  void what_the_rules_know_but_nobody_receives_waits_there_too() {
    guandu.territory.remove("grid-leader");

    AppealReceipt receipt = guandu.filed(Guandu.thanks());

    assertEquals("awaiting-triage", receipt.status());
    assertEquals(new Label("thanks", "感谢"), receipt.kind());
    AppealEvent.Undecided undecided =
        assertInstanceOf(AppealEvent.Undecided.class, guandu.appeals.events(receipt.id()).get(1));
    assertEquals(List.of("receiver"), undecided.missing());
  }

  @Test
  void a_household_speaks_with_the_name_of_its_head_from_its_own_grid() {
    AppealEvent.Filed filed = heard(wish(null, Guandu.FLOWER_GROWER));

    assertEquals("villager", filed.reporter());
    assertEquals("何艳平", filed.reporterName());
    assertEquals(Guandu.GRID, filed.place());
  }

  @Test
  void a_shop_is_a_merchant_whoever_speaks_for_it() {
    AppealEvent.Filed filed = heard(wish("店员小周", Guandu.SHOP));

    assertEquals("merchant", filed.reporter());
    assertEquals("店员小周", filed.reporterName());
  }

  @Test
  void who_gives_no_name_is_anonymous_and_a_named_stranger_is_neither() {
    AppealEvent.Filed nameless = heard(wish(" ", null));
    AppealEvent.Filed stranger = heard(wish("阿依古丽・买买提", null));

    assertEquals("anonymous", nameless.reporter());
    assertNull(nameless.reporterName());
    assertNull(stranger.reporter());
    assertEquals("阿依古丽·买买提", stranger.reporterName());
  }

  @Test
  void it_was_said_when_it_was_filed_unless_it_says_otherwise() {
    Instant lastNight = Instant.parse("2026-09-29T12:30:00.123456789Z");
    NewAppeal told =
        NewAppeal.of(null, "430181104218009", "evening-talk", "感谢", "谢谢", null, lastNight);

    assertEquals(Guandu.BEFORE_NATIONAL_DAY, heard(Guandu.thanks()).reportedAt());
    assertEquals(Instant.parse("2026-09-29T12:30:00.123456Z"), heard(told).reportedAt());
  }

  @Test
  void numbers_run_in_each_town_and_year_of_the_clock_in_china() {
    Instant firstOfJanuaryInChina = Instant.parse("2026-12-31T16:30:00Z");
    guandu.filed(Guandu.thanks());

    AppealReceipt second = guandu.filed(Guandu.thanks());
    AppealReceipt nextYear =
        guandu.filing().file(Guandu.by(Person.CLERK, firstOfJanuaryInChina), Guandu.thanks());

    assertEquals("430181104-2026-000002", second.number());
    assertEquals("430181104-2027-000001", nextYear.number());
  }

  private AppealEvent.Filed heard(NewAppeal wish) {
    return (AppealEvent.Filed) guandu.appeals.events(guandu.filed(wish).id()).get(0);
  }

  private static NewAppeal wish(String name, UUID household) {
    String place = household == null ? "430181104218009" : null;
    return NewAppeal.of(household, place, "phone", "感谢网格长", "路灯修好了。", name, null);
  }
}
