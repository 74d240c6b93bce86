package org.yiwang.platform.imports.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.imports.Fault;

class SaidTest {

  @ParameterizedTest
  @CsvSource({
    "没有“11010519491231002X”这一项, 没有“110105********002X”这一项",
    "电话13812341234家, 电话138****1234家"
  })
  void numbers_of_people_in_the_wrong_column_are_not_repeated(String said, String shown) {
    assertEquals(shown, Said.masked(said));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "网格 430181104218001",
        "村 430181104218",
        "编号 01a20e09-0822-7295-b2a2-138123412345",
        "支部 430181104218b01"
      })
  void codes_and_ids_stay_readable(String said) {
    assertEquals(said, Said.masked(said));
  }

  @Test
  void what_is_said_about_a_row_does_not_speak_of_the_whole_request() {
    Fault fault = Fault.of(Problem.invalid("kernel.malformed-phone"));

    assertEquals("电话号码不对，请填写 11 位手机号，或带区号的固定电话。", fault.sentence());
  }
}
