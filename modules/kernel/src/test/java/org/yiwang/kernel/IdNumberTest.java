package org.yiwang.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"11010519491231002X", "11010519491231002x", " １１０１０５１９４９１２３１００２Ｘ "})
  void is_written_one_way(String said) {
    IdNumber number = new IdNumber(said);

    assertEquals("11010519491231002X", number.value());
    assertEquals(LocalDate.of(1949, 12, 31), number.birth());
    assertEquals("110105********002X", number.masked());
    assertEquals(number.masked(), number.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "110105194912310021, kernel.id-number-check",
    "101105194912310021, kernel.id-number-area",
    "110105194913310021, kernel.id-number-birth",
    "110105190002290021, kernel.id-number-birth",
    "110105179912310021, kernel.id-number-birth",
    "110105491231002, kernel.id-number-old",
    "11010519491231002Y, kernel.id-number-shape",
    "1101051949123100211, kernel.id-number-shape",
    "4.30181E+17, kernel.id-number-shape"
  })
  void refuses_what_is_no_number_without_repeating_it(String said, String code) {
    Problem problem = assertThrows(Problem.class, () -> new IdNumber(said));

    assertEquals(code, problem.code());
    assertFalse(problem.sentence().contains(said));
  }

  @Test
  void one_wrong_digit_never_passes() {
    String right = "11010519491231002X";
    for (int place = 14; place < 17; place++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String other = right.substring(0, place) + digit + right.substring(place + 1);
        if (!other.equals(right)) {
          assertThrows(Problem.class, () -> new IdNumber(other), other);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"81", "82", "83", "71"})
  void accepts_permits_of_other_residents_and_abolished_areas(String province) {
    String body = province + "000019491231002";
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += weights[i] * (body.charAt(i) - '0');
    }

    String number = body + "10X98765432".charAt(sum % 11);

    assertEquals(number, new IdNumber(number).value());
  }
}
