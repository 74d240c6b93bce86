package org.yiwang.bench.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidAtTest {

  @ParameterizedTest
  @CsvSource({
    "2019/2/28 11:25:05, 2019-02-28T03:25:05Z",
    "2012/12/1 0:00:00, 2012-11-30T16:00:00Z",
    "43678, 2019-07-31T16:00:00Z",
    "43678.5, 2019-08-01T04:00:00Z"
  })
  void reads_local_times_and_what_a_spreadsheet_made_of_them(String written, Instant meant) {
    assertEquals(meant, SaidAt.parse(written));
  }
}
