package org.yiwang.appeals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.appeals.RecountingAppeals.Count;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;

class RecountingAppealsTest {

  private static final UUID HONEST = UUID.fromString("01999999-0000-7000-8000-0000000000b1");
  private static final UUID ALTERED = UUID.fromString("01999999-0000-7000-8000-0000000000b2");
  private static final UUID ROWLESS = UUID.fromString("01999999-0000-7000-8000-0000000000b3");

  private static final List<AppealEvent> EVENTS =
      List.of(Events.FILED, Events.TRIAGED, Events.ASSIGNED);

  @Test
  void names_the_rows_that_are_not_the_sum_of_their_events() {
    RecountingAppeals recounting = new RecountingAppeals(new Altered());

    Count count = recounting.recount(List.of(HONEST, ALTERED, ROWLESS));

    assertEquals(new Count(3, List.of(ALTERED, ROWLESS)), count);
  }

  /** Rows of which one misses its last event and one is gone. */
  private static final class Altered implements Appeals {

    @Override
    public Optional<Appeal> find(UUID id) {
      return id.equals(ROWLESS)
          ? Optional.empty()
          : Optional.of(Appeal.from(id, id.equals(HONEST) ? EVENTS : EVENTS.subList(0, 2)));
    }

    @Override
    public List<AppealEvent> events(UUID id) {
      return EVENTS;
    }

    @Override
    public void add(Appeal appeal, Command command) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void update(List<Appeal> appeals, Command command) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String numberOf(UUID id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String number(Appeal appeal, UnitPath town, int year) {
      throw new UnsupportedOperationException();
    }
  }
}
