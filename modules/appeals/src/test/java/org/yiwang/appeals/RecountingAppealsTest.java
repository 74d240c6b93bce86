package org.yiwang.appeals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yiwang.appeals.RecountingAppeals.Count;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.WorkingCalendar;

class RecountingAppealsTest {

  private static final UUID HONEST = UUID.fromString("01999999-0000-7000-8000-0000000000b1");
  private static final UUID ALTERED = UUID.fromString("01999999-0000-7000-8000-0000000000b2");
  private static final UUID MISDATED = UUID.fromString("01999999-0000-7000-8000-0000000000b4");
  private static final UUID ROWLESS = UUID.fromString("01999999-0000-7000-8000-0000000000b3");

  private static final Deadlines DEADLINES = new Deadlines(new WorkingCalendar());
  private static final List<Happened> HISTORY = new ArrayList<>();

  static {
    for (AppealEvent event : List.of(Events.FILED, Events.TRIAGED, Events.ASSIGNED)) {
      HISTORY.add(new Happened(HISTORY.size() + 1, Events.FILED.receivedAt(), null, "李明", event));
    }
  }

  @Test
  void names_the_rows_that_are_not_the_sum_of_their_events() {
    RecountingAppeals recounting = new RecountingAppeals(new Altered(), DEADLINES);

    Count count = recounting.recount(List.of(HONEST, ALTERED, MISDATED, ROWLESS));

    assertEquals(new Count(4, List.of(ALTERED, MISDATED, ROWLESS)), count);
  }

  /** Rows of which one misses its last event, one has no dates and one is gone. */
  private static final class Altered implements Appeals {

    @Override
    public Optional<Appeal> find(UUID id) {
      if (id.equals(ROWLESS)) {
        return Optional.empty();
      }
      List<Happened> known = id.equals(ALTERED) ? HISTORY.subList(0, 2) : HISTORY;
      Appeal row = Appeal.from(id, known.stream().map(Happened::event).toList());
      if (!id.equals(MISDATED)) {
        row.date(DEADLINES.of(Course.of(HISTORY)));
      }
      return Optional.of(row);
    }

    @Override
    public Map<UUID, List<Happened>> histories(Collection<UUID> ids) {
      return ids.stream().collect(Collectors.toMap(id -> id, id -> List.copyOf(HISTORY)));
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
