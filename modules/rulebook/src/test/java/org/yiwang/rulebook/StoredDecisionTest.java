package org.yiwang.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.platform.Json;
import org.yiwang.rulebook.StoredDecision.ExplanationView;
import org.yiwang.rulebook.StoredDecision.FindingView;

class StoredDecisionTest {

  private static final StoredDecision STORED =
      new StoredDecision(
          UUID.fromString("01999999-0000-7000-8000-000000000001"),
          UUID.fromString("01999999-0000-7000-8000-000000000002"),
          "43/01/81/104/218/",
          "grids/grid-size",
          "ab".repeat(32),
          sorted(
              Map.of(
                  "size",
                  12L,
                  "merchantsCounted",
                  false,
                  "text",
                  "一\n\"二\"𠀀",
                  "tags",
                  List.of("a", "b"))),
          sorted(
              Map.of("verdict", "normal", "reasonDemanded", true, "limit", 9_007_199_254_740_993L)),
          List.of(
              new FindingView(
                  "GRD-S-001",
                  sorted(Map.of("verdict", "normal")),
                  "工作规则第3条",
                  new ExplanationView(
                      "explanation.matched",
                      sorted(
                          Map.of(
                              "rule",
                              "GRD-S-001",
                              "matches",
                              List.of(sorted(Map.of("fact", "size", "value", 12L))))),
                      "按规则 GRD-S-001，……"))),
          List.of("reasonDemanded"),
          Instant.parse("2026-10-08T01:02:03.456789Z"));

  @Test
  void comes_back_from_json_equal_with_numbers_flags_lists_and_rare_characters() {
    StoredDecision back = Json.read(Json.write(STORED), StoredDecision.class);

    assertEquals(STORED, back);
  }

  @Test
  void is_written_the_same_way_before_and_after() {
    String json = Json.write(STORED);

    assertEquals(json, Json.write(Json.read(json, StoredDecision.class)));
  }

  @Test
  void names_the_rules_that_fired() {
    assertEquals(List.of("GRD-S-001"), STORED.rules());
  }

  private static Map<String, Object> sorted(Map<String, Object> values) {
    return new TreeMap<>(values);
  }
}
