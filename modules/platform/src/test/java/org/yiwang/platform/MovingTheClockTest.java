package org.yiwang.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.kernel.Problem;

/** Refusals only, which touch no table; that time then moves is a story of the whole server. */
class MovingTheClockTest {

  @Test
  void outside_a_demonstration_there_is_no_such_place() {
    Problem problem = refused("production", Duration.ofHours(1));

    assertEquals("platform.no-such-place", problem.code());
    assertEquals(Problem.Kind.NOT_FOUND, problem.kind());
  }

  @Test
  void a_misspelt_mode_is_production() {
    assertEquals("platform.no-such-place", refused("Demo", Duration.ofHours(1)).code());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"PT0S", "PT-1S", "PT-0.5S", "PT0.5S", "P366DT1S"})
  void refuses_a_step_that_moves_nothing_goes_back_or_is_longer_than_a_year(Duration step) {
    Problem problem = refused("demo", step);

    assertEquals("platform.clock-step", problem.code());
    assertEquals("时间只能向前调，一次不超过 366 天，时钟没有改动。请用例如 PT36H 或 P1D 的写法。", problem.sentence());
  }

  private static Problem refused(String mode, Duration step) {
    MovingTheClock moving = new MovingTheClock(null, null, new Mode(mode));
    return assertThrows(Problem.class, () -> moving.forward(Commands.byTheOperator(), step));
  }
}
