package org.yiwang.appeals.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.appeals.FilingAppeals.NewAppeal;
import org.yiwang.appeals.Guandu;
import org.yiwang.appeals.Matter;
import org.yiwang.appeals.Person;
import org.yiwang.kernel.Problem;

/** On which grounds a matter ends, and on which it does not. */
class ClosingGroundsTest {

  private final Guandu guandu = new Guandu();
  private final Matter thanks = guandu.matter(Guandu.thanks());

  @Test
  void confirmed_by_the_resident_needs_no_basis() {
    answered();
    assertEquals("appeals.may-not-close", code(() -> close(null, null, null)));
    thanks.confirm(Person.CLERK, true);

    assertEquals("closed", close(null, null, null));
    assertEquals(List.of(), thanks.owed());
  }

  @Test
  void unreachable_only_after_attempts_on_three_different_days() {
    answered();
    for (int day = 0; day < 3; day++) {
      assertEquals("appeals.may-not-close", code(() -> close("unreachable", "打不通。", null)));
      thanks.tryContact(Person.GRID_LEADER);
      thanks.tryContact(Person.GRID_LEADER);
      guandu.later(guandu.now().plus(Duration.ofDays(1)));
    }

    assertEquals("appeals.basis-missing", code(() -> close("unreachable", null, null)));
    assertEquals("closed", close("unreachable", "三天打不通。", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"withdrawn", "other-route", "duplicate", "invalid"})
  void every_other_ground_needs_its_basis_and_a_reply(String ground) {
    thanks.accept(Person.GRID_LEADER);

    assertEquals("appeals.basis-missing", code(() -> close(ground, null, "已说明。")));
    assertEquals("appeals.reply-missing", code(() -> close(ground, "有据可查。", null)));
    assertEquals("closed", close(ground, "有据可查。", "已说明。"));
  }

  @Test
  void anonymous_with_an_answer_to_be_read_by_code() {
    Matter nameless =
        guandu.matter(
            NewAppeal.of(null, "430181104218009", "phone", "感谢网格长", "路灯修好了。", null, null));
    nameless.accept(Person.GRID_LEADER);
    assertEquals(
        "appeals.may-not-close",
        code(() -> nameless.close(Person.GRID_LEADER, "anonymous-answered", null, "已说明。")));
    nameless.answer(Person.GRID_LEADER);

    assertEquals(
        "closed", nameless.close(Person.GRID_LEADER, "anonymous-answered", null, null).status());
  }

  @Test
  void a_named_matter_is_not_closed_as_anonymous_and_a_ground_must_be_known() {
    answered();

    assertEquals("appeals.may-not-close", code(() -> close("anonymous-answered", null, null)));
    assertEquals("appeals.unknown-code", code(() -> close("tired", null, null)));
  }

  @Test
  void a_call_back_is_taken_by_another_than_the_handler_and_reopens_what_is_not_solved() {
    answered();
    thanks.confirm(Person.GRID_LEADER, true);
    close(null, null, null);

    assertEquals("appeals.own-call-back", code(() -> thanks.callBack(Person.GRID_LEADER, false)));
    thanks.callBack(Person.CLERK, false);

    assertEquals("assigned 大屋支部书记", thanks.stands());
    assertEquals(List.of("accept 大屋支部书记"), thanks.owed());
  }

  private void answered() {
    thanks.accept(Person.GRID_LEADER);
    thanks.answer(Person.GRID_LEADER);
  }

  private String close(String ground, String basis, String reply) {
    return thanks.close(Person.GRID_LEADER, ground, basis, reply).status();
  }

  private static String code(Runnable act) {
    return assertThrows(Problem.class, act::run).code();
  }
}
