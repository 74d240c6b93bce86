package org.yiwang.appeals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.appeals.FilingAppeals.NewAppeal;
import org.yiwang.kernel.Problem;

class FilingIsRefusedTest {

  private final Guandu guandu = new Guandu();

  @AfterEach
  void and_nothing_was_written() {
    assertEquals(0, guandu.appeals.count());
    assertEquals(List.of(), guandu.decisions.tables());
    assertEquals(List.of(), guandu.published());
  }

  @ParameterizedTest
  @CsvSource({
    "'',              phone, 400, appeals.place-missing",
    "430181104219,    phone, 422, appeals.unknown-place",
    "not a code,      phone, 422, appeals.unknown-place",
    "430181000000,    phone, 422, appeals.place-too-wide",
    "430181104218009, fax,   400, appeals.unknown-code",
    "430181104218009, '',    400, kernel.text-missing"
  })
  void for_a_place_or_channel_nobody_knows(String place, String channel, int status, String code) {
    Problem problem = refused(NewAppeal.of(null, place, channel, "感谢", "谢谢", null, null));

    assertEquals(code, problem.code());
    assertEquals(status, problem.kind().status());
  }

  @Test
  void naming_the_channels_there_are() {
    Problem problem = refused(NewAppeal.of(null, "430181104218009", "fax", "感谢", "谢谢", null, null));

    assertEquals("channel", problem.arguments().get("field"));
    assertTrue(problem.sentence().contains("hotline-12345"), problem.sentence());
  }

  @Test
  void for_a_household_nobody_knows() {
    UUID nobody = UUID.randomUUID();

    Problem problem = refused(NewAppeal.of(nobody, null, "phone", "感谢", "谢谢", null, null));

    assertEquals("grids.unknown-household", problem.code());
    assertEquals(422, problem.kind().status());
  }

  @Test
  void for_a_date_in_the_future() {
    Instant tomorrow = Guandu.BEFORE_NATIONAL_DAY.plusSeconds(86_400);

    Problem problem =
        refused(NewAppeal.of(null, "430181104218009", "phone", "感谢", "谢谢", null, tomorrow));

    assertEquals("appeals.future-date", problem.code());
    assertEquals(422, problem.kind().status());
    assertEquals(tomorrow, problem.arguments().get("reportedAt"));
  }

  @Test
  void for_a_text_that_is_missing_too_long_or_mojibake() {
    assertEquals("kernel.text-missing", refused(saying(" ", "谢谢")).code());
    assertEquals("kernel.text-missing", refused(saying("感谢", null)).code());
    assertEquals("kernel.text-too-long", refused(saying("感".repeat(101), "谢谢")).code());
    assertEquals("kernel.text-too-long", refused(saying("感谢", "谢".repeat(10_001))).code());
    assertEquals("kernel.text-unreadable", refused(saying("感\uFFFD谢", "谢谢")).code());
  }

  @Test
  void for_a_place_outside_the_scope_of_whoever_files() {
    guandu.territory.unit("430181105000", "43/01/81/105/", "外镇");

    Problem problem = refused(NewAppeal.of(null, "430181105000", "phone", "感谢", "谢谢", null, null));

    assertEquals("access.outside-scope", problem.code());
  }

  @Test
  void where_nobody_at_all_is_on_duty() {
    guandu.territory.vacate("grid-leader");
    guandu.territory.vacate("triage-desk");

    assertEquals("appeals.nobody-responsible", refused(Guandu.thanks()).code());
  }

  private Problem refused(NewAppeal wish) {
    return assertThrows(Problem.class, () -> guandu.filed(wish));
  }

  private static NewAppeal saying(String title, String content) {
    return NewAppeal.of(null, "430181104218009", "phone", title, content, null, null);
  }
}
