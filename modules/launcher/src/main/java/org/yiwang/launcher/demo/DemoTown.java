package org.yiwang.launcher.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yiwang.launcher.LaunchFailure;
import org.yiwang.launcher.demo.town.Census;
import org.yiwang.launcher.demo.town.TownGenerator;
import org.yiwang.launcher.imports.ImportOrder;
import org.yiwang.launcher.imports.ImportState;
import org.yiwang.launcher.imports.Imports;
import org.yiwang.launcher.imports.RowProblem;

/**
 * The demonstration town: its files are generated and brought in through the imports door by the
 * first user of the file of log-ins.
 */
public final class DemoTown {
  /** What the next ones name comes first. */
  private static final List<String> KINDS =
      List.of("units", "grids", "households", "people", "posts");

  private final Path folder;
  private final Path files;

  /**
   * @param folder log-ins and invitation
   * @param files where the town's files are written
   */
  public DemoTown(Path folder, Path files) {
    this.folder = folder;
    this.files = files;
  }

  /** Returns the number of rows, all of which are there now or were there before. */
  public long load(URI server, Progress progress) {
    generate(progress);
    Map<String, String> operator = logins().get(0);
    Imports imports = new Imports(server, operator.get("login"), operator.get("password"));
    long rows = 0;
    for (String kind : KINDS) {
      ImportOrder order =
          ImportOrder.whole(kind, files.resolve(kind + ".csv"), TownGenerator.SINCE);
      ImportState end = imports.run(order, "demo-" + order.contentKey(), news -> {});
      if (!end.applied()) {
        throw refused(imports, kind, end);
      }
      rows += end.counts().rows();
      progress.step("demo.kind." + kind, end.counts().rows());
    }
    return rows;
  }

  /** Log-ins and what to try, for this address. */
  public String invitation(URI server) {
    StringBuilder text = new StringBuilder();
    for (Map<String, String> row : logins()) {
      text.append(
          "  %-10s %-16s %s%n".formatted(row.get("login"), row.get("password"), row.get("who")));
    }
    return DemoFile.text(folder.resolve("invitation.txt"))
        .replace("{logins}", text.toString().stripTrailing())
        .replace("{address}", server.toString())
        .stripTrailing();
  }

  private void generate(Progress progress) {
    try {
      Census census = TownGenerator.demonstration().write(files);
      progress.step(
          "demo.generated",
          census.villages(),
          census.branches(),
          census.grids(),
          census.households(),
          census.merchants(),
          census.members());
    } catch (IOException e) {
      throw new LaunchFailure(e, "LCH-403", files, e);
    }
  }

  private static LaunchFailure refused(Imports imports, String kind, ImportState end) {
    String first =
        imports.problems(end.id(), "error", 1).stream()
            .map(RowProblem::text)
            .findFirst()
            .orElse(end.sentence());
    return new LaunchFailure("LCH-302", kind, end.status(), first);
  }

  private List<Map<String, String>> logins() {
    return DemoFile.rows(folder.resolve("logins.csv"));
  }
}
