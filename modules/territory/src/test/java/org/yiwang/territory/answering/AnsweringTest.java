package org.yiwang.territory.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.territory.answering.PostPast.DutyPast;
import org.yiwang.territory.answering.PostPast.FallbackPast;

class AnsweringTest {

  private static final UUID GRID = new UUID(0, 1);
  private static final UUID BRANCH = new UUID(0, 2);
  private static final UUID VILLAGE = new UUID(0, 3);

  private final Map<UUID, PostPast> pasts = new HashMap<>();

  @Test
  void a_post_with_somebody_on_duty_answers_for_itself() {
    post(GRID, List.of(duty("徐", 1, null)), List.of(), 1, null);

    assertEquals(List.of("1-… 徐"), spans(GRID));
  }

  @Test
  void while_it_is_vacant_the_fallback_of_that_time_answers() {
    post(
        GRID,
        List.of(duty("徐", 1, 3), duty("何", 8, null)),
        List.of(falls(BRANCH, 1, 5), falls(VILLAGE, 5, null)),
        1,
        null);
    post(BRANCH, List.of(duty("卢", 1, null)), List.of(), 1, null);
    post(VILLAGE, List.of(duty("汤", 1, null)), List.of(), 1, null);

    assertEquals(List.of("1-3 徐", "3-5 卢*", "5-8 汤*", "8-… 何"), spans(GRID));
  }

  @Test
  void a_vacant_fallback_falls_back_itself_and_gaps_are_nobodys() {
    post(GRID, List.of(), List.of(falls(BRANCH, 2, null)), 1, 9);
    post(BRANCH, List.of(duty("卢", 3, 4)), List.of(falls(VILLAGE, 5, null)), 1, null);
    post(VILLAGE, List.of(duty("汤", 1, 7)), List.of(), 1, null);

    assertEquals(
        List.of("1-3 nobody", "3-4 卢*", "4-5 nobody", "5-7 汤*", "7-9 nobody"), spans(GRID));
  }

  @Test
  void a_chain_that_goes_round_is_nobodys() {
    post(GRID, List.of(), List.of(falls(BRANCH, 1, null)), 1, null);
    post(BRANCH, List.of(), List.of(falls(GRID, 1, null)), 1, null);

    assertEquals(List.of("1-… nobody"), spans(GRID));
  }

  @Test
  void the_reason_stands_with_the_duty_that_was_left() {
    PostPast.DutyPast left = new DutyPast(UUID.randomUUID(), "徐", at(1), at(3), "因病离岗");
    pasts.put(GRID, new PostPast(GRID, "格长", List.of(left), List.of(), at(1), null, null));

    List<AnsweringSpan> spans = new Answering(pasts::get).of(GRID);

    assertEquals("因病离岗", spans.get(0).reason());
    assertNull(spans.get(1).reason());
  }

  @Test
  void every_moment_has_exactly_one_answer() {
    post(
        GRID,
        List.of(duty("徐", 2, 4), duty("何", 4, 5), duty("林", 9, 12)),
        List.of(falls(BRANCH, 1, 3), falls(VILLAGE, 6, 10)),
        1,
        20);
    post(BRANCH, List.of(duty("卢", 1, 2)), List.of(falls(VILLAGE, 1, null)), 1, null);
    post(VILLAGE, List.of(duty("汤", 7, 30)), List.of(), 1, null);

    List<AnsweringSpan> spans = new Answering(pasts::get).of(GRID);

    assertEquals(at(1), spans.get(0).from());
    assertEquals(at(20), spans.get(spans.size() - 1).to());
    for (int i = 1; i < spans.size(); i++) {
      assertEquals(spans.get(i - 1).to(), spans.get(i).from());
    }
  }

  private List<String> spans(UUID post) {
    return new Answering(pasts::get).of(post).stream().map(AnsweringTest::line).toList();
  }

  private static String line(AnsweringSpan span) {
    String to = span.to() == null ? "…" : String.valueOf(span.to().getEpochSecond());
    String who = span.personName() == null ? "nobody" : span.personName();
    return span.from().getEpochSecond() + "-" + to + " " + who + (span.standIn() ? "*" : "");
  }

  private void post(
      UUID id, List<DutyPast> duties, List<FallbackPast> fallbacks, int opened, Integer closed) {
    pasts.put(
        id,
        new PostPast(
            id,
            "岗" + id.getLeastSignificantBits(),
            duties,
            fallbacks,
            at(opened),
            closed == null ? null : at(closed),
            null));
  }

  private static DutyPast duty(String name, int since, Integer until) {
    UUID person = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return new DutyPast(person, name, at(since), until == null ? null : at(until), null);
  }

  private static FallbackPast falls(UUID to, int since, Integer until) {
    return new FallbackPast(to, at(since), until == null ? null : at(until));
  }

  private static Instant at(int second) {
    return Instant.ofEpochSecond(second);
  }
}
