package org.yiwang.bench.lists;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.yiwang.bench.stand.Line;
import org.yiwang.bench.stand.Machine;
import org.yiwang.bench.stand.Options;
import org.yiwang.bench.stand.Out;
import org.yiwang.bench.stand.Script;
import org.yiwang.bench.stand.Stand;
import org.yiwang.bench.stand.Times;

/**
 * {@code lists}: fills the tables with a prefecture of two million households and asks each list as
 * a clerk would, over HTTP on one connection, 5 times to warm up and {@code --times} to measure.
 */
public final class ListsCommand {
  public static final Set<String> OPTIONS = Set.of("times");

  private ListsCommand() {}

  public static void run(Options options) throws Exception {
    int times = options.number("times", 40);
    try (Stand stand = Stand.start(options)) {
      long begin = System.nanoTime();
      Script.run(stand, ListsCommand.class, "fill.sql");
      Out.line("filled in %.0f s; machine: %s", Times.seconds(begin), Machine.described());
      try (Line line = stand.door("operator:demo-operator").open()) {
        Times.head("list");
        for (Map.Entry<String, String> list : lists().entrySet()) {
          Times.measure(line, list.getKey(), asked -> asked.get(list.getValue()), times);
        }
      }
      Out.line("machine: %s", Machine.described());
    }
  }

  private static Map<String, String> lists() {
    String county = "under=43/01/92/";
    String town = "under=43/01/92/105/";
    String grid = "under=43/01/92/105/203/b01/g007/";
    Map<String, String> lists = new LinkedHashMap<>();
    lists.put("grids of a town, first 50", "grids?" + town);
    lists.put("grids of a county, first 50", "grids?" + county);
    lists.put("grids of a county, to be merged", "grids?verdict=suggest-merge&" + county);
    lists.put("grids of a town with 10 to 15", "grids?least=10&most=15&" + town);
    lists.put("grids of a town in 2021", "grids?asOf=2021-06-01&" + town);
    lists.put("households of a grid", "households?" + grid);
    lists.put("households of a grid in 2021", "households?asOf=2021-06-01&" + grid);
    lists.put("households of a town, first 50", "households?" + town);
    lists.put("households of a town in 2021, first 50", "households?asOf=2021-06-01&" + town);
    lists.put("households of a county, first 50", "households?" + county);
    lists.put(
        "households of a town by beginning of name",
        "households?head=%E5%91%A8%E6%88%B712&" + town);
    lists.put("households that wait in a town", "households?state=waiting&" + town);
    lists.put("list of those to be placed, a town", "waiting-households?" + town);
    lists.put("list of those to be placed, a county", "waiting-households?" + county);
    lists.put("standing check of a town", "grid-checks?" + town);
    lists.put("gaps in the crews of a town", "crew-gaps?" + town);
    lists.put("vacancies of a county", "vacancies?" + county);
    return lists;
  }
}
