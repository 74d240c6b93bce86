package org.yiwang.launcher.demo.town;

import java.time.LocalDate;
import java.util.List;
import org.yiwang.launcher.demo.town.words.Words;

/**
 * Somebody of the demonstration town who has a name beforehand, because he or she logs in.
 *
 * @param unit code of the town or of the branch
 * @param grid place of the grid where the person heads the first household, counted in the branch;
 *     0 for a cadre of the town
 * @param duty role of the post the person holds
 */
record Known(
    String unit, int grid, String duty, String name, boolean male, LocalDate born, String login) {

  static List<Known> all() {
    return Words.rows("known.csv").stream()
        .map(
            row ->
                new Known(
                    row.get(0),
                    Integer.parseInt(row.get(1)),
                    row.get(2),
                    row.get(3),
                    row.get(4).equals(Words.text("male")),
                    LocalDate.parse(row.get(5)),
                    row.get(6)))
        .toList();
  }
}
