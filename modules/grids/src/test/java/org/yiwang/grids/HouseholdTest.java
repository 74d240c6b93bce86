package org.yiwang.grids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.grids.PlacingHouseholds.NewHousehold;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;

class HouseholdTest {

  @ParameterizedTest
  @CsvSource({
    "买买提·艾力, 买买提·艾力",
    "买买提•艾力, 买买提·艾力",
    "买买提・艾力, 买买提·艾力",
    "买买提．艾力, 买买提·艾力",
    "𠮷㙟𪚥,      𠮷㙟𪚥"
  })
  void a_name_keeps_its_rare_characters_and_writes_its_dot_one_way(String said, String kept) {
    assertEquals(kept, named(said).view(null).headName());
  }

  @Test
  void a_name_has_fifty_characters_however_rare_they_are() {
    assertEquals("𠮷".repeat(50), named("𠮷".repeat(50)).view(null).headName());

    Problem problem = assertThrows(Problem.class, () -> named("𠮷".repeat(51)));

    assertEquals("kernel.text-too-long", problem.code());
    assertEquals(51, problem.arguments().get("length"));
  }

  @Test
  void a_name_is_no_mojibake() {
    assertEquals(
        "kernel.text-unreadable", assertThrows(Problem.class, () -> named("何\uFFFD平")).code());
  }

  private static Household named(String head) {
    return new Household(
        UUID.randomUUID(),
        Zhulian.GRID_9,
        new UnitPath("43/01/81/104/218/b01/g009/"),
        new NewHousehold("A-017", "villager", head, null, 4, null),
        null,
        Zhulian.NOW);
  }
}
