package org.yiwang.launcher.demo.town;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.yiwang.launcher.demo.town.land.TownPlan;
import org.yiwang.launcher.demo.town.words.Dice;

/**
 * Writes the files of the demonstration town, or of a whole county of such towns.
 *
 * @param households villagers' households of each town
 * @param towns Guandu, and invented ones after it
 */
public record TownGenerator(long seed, int households, int towns) {
  /** The day from which everything is registered. */
  public static final LocalDate SINCE = LocalDate.of(2020, 5, 1);

  public static final long SEED = 20_200_501;
  public static final int HOUSEHOLDS = 7_500;
  public static final int FEWEST_HOUSEHOLDS = 2_500;
  public static final int MOST_HOUSEHOLDS = 20_000;
  public static final int MOST_TOWNS = TownPlan.MOST_TOWNS + 1;

  /** The demonstration town as everybody gets it. */
  public static TownGenerator demonstration() {
    return new TownGenerator(SEED, HOUSEHOLDS, 1);
  }

  /** Units, grids, households, people and posts, one file each. */
  public Census write(Path folder) throws IOException {
    Census census = Census.NONE;
    IdNumbers idNumbers = new IdNumbers();
    try (TownFiles files = new TownFiles(folder)) {
      for (int i = 0; i < towns; i++) {
        TownPlan plan =
            i == 0 ? TownPlan.guandu() : TownPlan.invented(i, Dice.of(seed, "names of town " + i));
        Town town = Town.build(plan, households, seed, idNumbers);
        files.write(town);
        census = census.plus(Census.of(town));
      }
    }
    return census;
  }
}
