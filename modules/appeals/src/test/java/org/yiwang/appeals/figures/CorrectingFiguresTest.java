package org.yiwang.appeals.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.figures.CorrectingFigures.Corrected;
import org.yiwang.appeals.figures.CorrectingFigures.Correction;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;

class CorrectingFiguresTest {

  private static final Instant MORNING = Instant.parse("2026-09-28T02:00:00Z");
  private static final String TOWN = "43/01/81/104/";

  private final Remembered lived = new Remembered();
  private final CorrectingFigures correcting = new CorrectingFigures(lived, lived, lived.reading);

  @Test
  void appeals_older_than_the_figures_are_counted() {
    UUID id = new UUID(0x7000L, 1);
    lived.happens(id, MORNING, Life.filed(4, MORNING));
    lived.happens(id, MORNING, new AppealEvent.Accepted(id, "徐继荣"));
    lived.forgetDeltas();

    Corrected corrected = correct(TOWN);

    assertEquals(new Corrected(TOWN, 1, 2, null), corrected);
    assertEquals(Cell.sums(lived.counted()), Cell.sums(lived.deltas()));
    assertEquals(0, correct(TOWN).deltas());
  }

  @Test
  void what_was_counted_too_often_is_taken_back() {
    UUID id = new UUID(0x7000L, 1);
    lived.happens(id, MORNING, Life.filed(4, MORNING));
    lived.append(id, List.of(lived.deltas().get(0)));

    assertEquals(1, correct(TOWN).deltas());

    assertEquals(Cell.sums(lived.counted()), Cell.sums(lived.deltas()));
  }

  @Test
  void only_a_town_is_corrected() {
    assertThrows(Problem.class, () -> correct("43/01/81/"));
  }

  private Corrected correct(String town) {
    Command command = new Command(Remembered.ACTOR, Ids.next(), "correction", "", MORNING);
    return correcting.correct(command, new Correction(town, null));
  }
}
