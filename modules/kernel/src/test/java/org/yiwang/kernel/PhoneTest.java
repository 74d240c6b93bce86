package org.yiwang.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

  @ParameterizedTest
  @CsvSource({
    "13812341234,    13812341234,  138****1234",
    "138 1234 1234,  13812341234,  138****1234",
    "138-1234-1234,  13812341234,  138****1234",
    "0731-83650000,  073183650000, 073****0000",
    "010-12345678,   01012345678,  010****5678"
  })
  void is_kept_as_digits_and_shown_masked(String said, String digits, String masked) {
    Phone phone = new Phone(said);

    assertEquals(digits, phone.digits());
    assertEquals(masked, phone.masked());
    assertEquals(masked, phone.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--",
        "12345",
        "1381234123",
        "138123412345",
        "12812341234",
        "+8613812341234",
        "１３８１２３４１２３４",
        "83650000",
        "13812341234;"
      })
  void refuses_anything_else_without_repeating_it(String said) {
    Problem problem = assertThrows(Problem.class, () -> new Phone(said));

    assertEquals("kernel.malformed-phone", problem.code());
    assertFalse(problem.sentence().contains(said));
  }
}
