package org.yiwang.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCodeTest {

  @ParameterizedTest
  @CsvSource({
    "430000000000, PROVINCE, 43/",
    "430100000000, PREFECTURE, 43/01/",
    "430181000000, COUNTY, 43/01/81/",
    "430181104000, TOWN, 43/01/81/104/",
    "430181104218, VILLAGE, 43/01/81/104/218/"
  })
  void knows_its_level_and_its_place_in_the_tree(String code, Level level, String path) {
    AreaCode area = new AreaCode(code);

    assertEquals(level, area.level());
    assertEquals(path, area.path().value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4301", "43018110421x", "030181104218", "4301811042180"})
  void refuses_anything_but_twelve_digits(String code) {
    Problem problem = assertThrows(Problem.class, () -> new AreaCode(code));

    assertEquals("kernel.malformed-area-code", problem.code());
  }

  @Test
  void refuses_null_with_the_same_code() {
    Problem problem = assertThrows(Problem.class, () -> new AreaCode(null));

    assertEquals("kernel.malformed-area-code", problem.code());
  }
}
