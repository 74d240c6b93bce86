package org.yiwang.bench.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JournalTest {

  private final Journal journal = new Journal();

  @Test
  void a_key_is_unanswered_until_it_is_acknowledged() {
    journal.sending("kill-0-000000");
    journal.sending("kill-0-000001");

    journal.acknowledge("kill-0-000000", new Acknowledged("id", "number"));

    assertEquals(Set.of("kill-0-000001"), journal.unanswered());
    assertEquals(Map.of("kill-0-000000", new Acknowledged("id", "number")), journal.acknowledged());
  }

  @Test
  void a_failing_check_says_how_many_and_shows_some() {
    Check check = new Check("no key is lost", 3, List.of("kill-0-000001"));

    assertTrue(check.described().startsWith("FAIL no key is lost (3 looked at): 1, e.g."));
  }
}
