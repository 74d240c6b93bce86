package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("业务时间只能向前拨，只在演示和测试环境")
class ClockIT {

  private static final String SENTENCE = "时间只能向前调，一次不超过 366 天，时钟没有改动。请用例如 PT36H 或 P1D 的写法。";

  private final Yiwang yiwang;

  ClockIT(Yiwang yiwang) {
    this.yiwang = yiwang;
  }

  @Test
  void business_time_moves_forward_and_appeals_follow_it() {
    Town town = yiwang.town().established().staffed();
    Clerk branch = town.clerk(town.staff().branch());
    Instant before = now();

    Answer moved = yiwang.operator().post("clock", Map.of("forward", "PT36H")).ok();

    Instant expected = before.plus(Duration.ofHours(36));
    assertFalse(moved.time("now").isBefore(expected));
    Answer filed = branch.files(town.gridCode(1), "路灯不亮", "村口的路灯坏了。").created();
    Instant received = branch.reads(filed.id()).time("receivedAt");
    assertFalse(received.isBefore(expected));
    assertFalse(filed.time("dates.acceptDue").isBefore(received));
  }

  @Test
  void the_audit_keeps_business_time_beside_machine_time() {
    Town town = yiwang.town().established();
    yiwang.operator().post("clock", Map.of("forward", "P1D")).ok();
    Answer placed = yiwang.operator().places(town.gridId(1), "villager", "1", "甲").created();

    assertEquals(
        "1",
        yiwang
            .database()
            .one(
                "select timestampdiff(hour, at, business_at) >= 23 from "
                    + yiwang.database().access().auditSchema()
                    + ".audit_entry where subject = '"
                    + placed.at("gridId")
                    + "' and action = 'grids.place-household'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-1H", "PT0S", "P367D"})
  void refuses_a_step_that_is_not_forward_or_too_long(String step) {
    Instant before = now();

    yiwang
        .operator()
        .post("clock", Map.of("forward", step))
        .refused(400, "platform.clock-step")
        .saying(SENTENCE);

    assertFalse(now().isAfter(before.plusSeconds(60)));
  }

  @Test
  void refuses_whoever_may_not_move_it() {
    Town town = yiwang.town().established();

    town.clerk(town.staff().village())
        .post("clock", Map.of("forward", "PT1H"))
        .refused(403, "access.not-permitted");
  }

  private Instant now() {
    return yiwang.operator().get("clock").ok().time("now");
  }
}
