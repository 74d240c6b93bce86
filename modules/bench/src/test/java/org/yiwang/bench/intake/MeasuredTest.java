package org.yiwang.bench.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MeasuredTest {

  @Test
  void a_percentile_is_the_smallest_time_that_so_many_did_not_exceed() {
    Measured hundred =
        new Measured(LongStream.rangeClosed(1, 100).map(i -> i * 1_000_000).toArray(), 4);

    assertEquals(50, hundred.percentileMillis(50));
    assertEquals(99, hundred.percentileMillis(99));
    assertEquals(25, hundred.perSecond());
  }

  @Test
  void a_single_time_is_every_percentile() {
    Measured one = new Measured(new long[] {2_000_000}, 1);

    assertEquals(2, one.percentileMillis(1));
    assertEquals(2, one.percentileMillis(99));
  }
}
