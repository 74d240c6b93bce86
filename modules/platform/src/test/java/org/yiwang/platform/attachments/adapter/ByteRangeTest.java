package org.yiwang.platform.attachments.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 0",
    "bytes=0-, 0, 999",
    "bytes=10-19, 10, 19",
    "bytes=990-5000, 990, 999",
    "bytes=-10, 990, 999",
    "bytes=-5000, 0, 999"
  })
  void is_the_part_that_is_asked_for(String header, long first, long last) {
    ByteRange range = ByteRange.of(header, 1000);

    assertEquals(new ByteRange(first, last), range);
    assertEquals("bytes " + first + "-" + last + "/1000", range.of(1000));
    assertEquals(last - first + 1, range.length());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "bytes",
        "bytes=-",
        "bytes=5-4",
        "bytes=0-1,5-6",
        "lines=0-1",
        "bytes=a-b",
        "bytes=0-99999999999999999999"
      })
  void what_is_none_or_several_is_the_whole(String header) {
    assertTrue(ByteRange.of(header, 1000).isWhole(1000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=1000-", "bytes=1000-1001", "bytes=-0"})
  void behind_the_end_there_is_nothing(String header) {
    assertTrue(ByteRange.of(header, 1000).isNone());
  }
}
