package org.yiwang.appeals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.appeals.FilingAppeals.NewAppeal;
import org.yiwang.appeals.warning.HandlingWarnings;
import org.yiwang.appeals.warning.HearingVoices;
import org.yiwang.appeals.warning.Told;
import org.yiwang.appeals.warning.Warning;
import org.yiwang.appeals.warning.WarningChanged;
import org.yiwang.appeals.warning.Watch;
import org.yiwang.appeals.warning.Withholding;
import org.yiwang.appeals.warning.adapter.ShippedWarning;
import org.yiwang.kernel.Problem;

class EarlyWarningTest {

  private static final Instant BEGINNING = Guandu.BEFORE_NATIONAL_DAY;
  private static final String NINE = "430181104218009";
  private static final String TEN = "430181104218010";

  private final Guandu guandu = new Guandu();
  private final RememberedVoices voices = new RememberedVoices();
  private final RememberedWarnings warnings = new RememberedWarnings(voices);
  private final Heard<WarningChanged> news = new Heard<>();
  private final Withholding withholding = new Withholding(voices, warnings);
  private final HearingVoices hearing =
      new HearingVoices(
          voices,
          warnings,
          new Watch(
              voices,
              warnings,
              ShippedWarning.policy(),
              new Told(guandu.territory),
              guandu.decisions,
              news),
          withholding);
  private final HandlingWarnings handling = new HandlingWarnings(warnings, guandu.territory, news);
  private Instant now = BEGINNING;

  @Test
  void two_voices_are_no_warning_and_the_third_is_yellow() {
    heard(NINE, "甲", "乙");
    assertEquals(List.of(), warnings.all());

    heard(NINE, "丙");

    Warning yellow = only();
    assertEquals("yellow", yellow.colour());
    assertEquals(Guandu.GRID, yellow.place().value());
    assertEquals("大屋支部书记", yellow.postName());
    assertEquals(3, warnings.members(yellow.id()).size());
    assertEquals("appeals/warning", guandu.decisions.on(yellow.id()).get(0).table());
    assertEquals(null, news.last().before());
  }

  @Test
  void ten_voices_make_it_rise_twice_and_never_stand_twice() {
    for (int i = 0; i < 10; i++) {
      heard(NINE, "户" + i);
    }

    Warning red = only();
    assertEquals(List.of("yellow", "orange", "red"), warnings.steps());
    assertEquals("red", red.colour());
    assertEquals("官渡镇派单岗", red.postName());
    assertEquals(5, red.representatives());
    assertTrue(red.joint());
    assertEquals("orange", news.last().before());
    assertEquals(3, guandu.decisions.on(red.id()).size());
  }

  @Test
  void what_was_heard_before_the_window_does_not_count() {
    heard(NINE, "甲", "乙");
    later(Duration.ofDays(8));

    heard(NINE, "丙");

    assertEquals(List.of(), warnings.all());
  }

  @Test
  void time_does_not_lower_a_colour_and_one_more_voice_joins() {
    heard(NINE, "甲", "乙", "丙", "丁", "戊");
    later(Duration.ofDays(20));

    heard(NINE, "己");

    assertEquals("orange", only().colour());
    assertEquals(6, warnings.members(only().id()).size());
  }

  @Test
  void one_person_is_one_voice_and_all_who_gave_no_name_are_one_together() {
    heard(NINE, "甲", "甲", "甲", null, null, null);
    assertEquals(List.of(), warnings.all());

    heard(NINE, "甲", "甲");

    assertEquals("yellow", only().colour());
    assertEquals(2, only().counts().voices());
    assertEquals(8, only().counts().calls());
  }

  @Test
  void a_wider_place_is_not_warned_of_for_the_same_voices_but_for_more() {
    heard(NINE, "甲", "乙", "丙");
    assertEquals(1, warnings.open().size());

    heard(TEN, "丁");

    assertEquals(
        List.of(Guandu.GRID, Guandu.BRANCH),
        warnings.open().stream().map(warning -> warning.place().value()).toList());
  }

  @Test
  void voices_of_a_closed_warning_do_not_raise_it_again() {
    heard(NINE, "甲", "乙", "丙");
    Warning yellow = only();
    Problem problem =
        assertThrows(Problem.class, () -> close(yellow, Person.DISPATCHER, yellow.version()));
    assertEquals("appeals.warning-not-responsible", problem.code());
    assertEquals(
        "platform.stale",
        assertThrows(Problem.class, () -> close(yellow, Person.BRANCH_SECRETARY, 7)).code());

    later(Duration.ofHours(1));
    close(yellow, Person.BRANCH_SECRETARY, yellow.version());

    assertTrue(news.last().closed());
    heard(NINE, "丁", "戊");
    assertEquals(List.of(), warnings.open());
    heard(NINE, "己");
    assertEquals(3, warnings.members(only().id()).size());
  }

  @Test
  void where_nobody_answers_for_the_post_the_holder_of_the_appeal_is_told() {
    guandu.territory.remove("village-secretary");
    heard(NINE, "甲", "乙", "丙", "丁", "戊");

    UUID holder = guandu.changes.last().after().holderPost();

    assertEquals("orange", only().colour());
    assertEquals(holder, only().post());
  }

  @Test
  void what_only_its_receivers_may_know_of_is_neither_counted_nor_kept() {
    heard(NINE, "甲", "乙", "丙");
    AppealChanged last = guandu.changes.last();

    withholding.withhold(Guandu.by(Person.DISPATCHER, now), last.appeal(), last.after());

    assertEquals(2, warnings.members(only().id()).size());
    hearing.hear(
        new AppealChanged(
            last.command(), last.appeal(), null, last.after(), last.news(), last.course()));
    assertEquals(2, warnings.members(only().id()).size());
    heard(NINE, "丁");
    assertEquals(3, warnings.members(only().id()).size());
  }

  private void close(Warning warning, Person person, int basedOn) {
    handling.close(
        Guandu.by(person, now), warning.id(), basedOn, new HandlingWarnings.Closing("灯换好了。"));
  }

  private Warning only() {
    assertEquals(1, warnings.open().size());
    return warnings.open().get(0);
  }

  private void heard(String unitCode, String... names) {
    for (String name : names) {
      now = now.plusSeconds(60);
      guandu
          .filing()
          .file(
              Guandu.by(Person.CLERK, now),
              NewAppeal.of(null, unitCode, "phone", "路灯不亮", "村口的路灯坏了。", name, null));
      hearing.hear(guandu.changes.last());
    }
  }

  private void later(Duration time) {
    now = now.plus(time);
  }
}
