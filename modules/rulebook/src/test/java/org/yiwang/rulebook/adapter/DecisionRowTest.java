package org.yiwang.rulebook.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.decisions.Facts;
import org.yiwang.kernel.UnitPath;
import org.yiwang.rulebook.Sets;
import org.yiwang.rulebook.StoredDecision;

class DecisionRowTest {

  @Test
  void gives_back_the_decision_it_was_made_of() {
    Facts facts = Facts.of("size", 31, "merchantsCounted", false);
    StoredDecision decision =
        StoredDecision.of(
            UUID.randomUUID(),
            UUID.randomUUID(),
            new UnitPath("43/01/81/104/218/b01/g009/"),
            Sets.shipped().decide("grids/grid-size", facts),
            Instant.parse("2026-10-08T01:02:03.456789Z"));

    StoredDecision back = new DecisionRow(decision).stored();

    assertEquals(decision, back);
  }
}
