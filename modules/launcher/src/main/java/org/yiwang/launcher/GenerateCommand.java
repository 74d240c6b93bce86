package org.yiwang.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.yiwang.launcher.demo.town.Census;
import org.yiwang.launcher.demo.town.TownGenerator;

/** Writes the files of an invented town, or of a county of them, for trials of any size. */
final class GenerateCommand {
  private static final Set<String> OPTIONS = Set.of("households", "seed", "county");

  private final TownGenerator generator;
  private final Path folder;

  private GenerateCommand(TownGenerator generator, Path folder) {
    this.generator = generator;
    this.folder = folder;
  }

  static GenerateCommand of(String[] words) {
    Arguments arguments = Arguments.of(words, List.of("folder"), OPTIONS);
    TownGenerator generator =
        new TownGenerator(
            arguments.number("seed", TownGenerator.SEED, 0, Long.MAX_VALUE / 10),
            (int)
                arguments.number(
                    "households",
                    TownGenerator.HOUSEHOLDS,
                    TownGenerator.FEWEST_HOUSEHOLDS,
                    TownGenerator.MOST_HOUSEHOLDS),
            (int) arguments.number("county", 1, 1, TownGenerator.MOST_TOWNS));
    return new GenerateCommand(generator, arguments.requiredPath("folder"));
  }

  void run() {
    try {
      Census census = generator.write(folder);
      Console.step(
          "generate.ready",
          folder,
          census.towns(),
          census.villages(),
          census.branches(),
          census.grids(),
          census.households(),
          census.merchants(),
          census.people(),
          census.posts());
    } catch (IOException e) {
      throw new LaunchFailure(e, "LCH-403", folder, e);
    }
  }
}
