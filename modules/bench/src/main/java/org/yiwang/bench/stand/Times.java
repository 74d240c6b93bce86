package org.yiwang.bench.stand;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Asks the same some times, and says how long it took. */
public final class Times {
  private static final int WARM_UP = 5;

  /** One request and its reply. */
  public interface Request {
    Reply send(Line line) throws IOException;
  }

  private Times() {}

  public static void head(String what) {
    Out.line("%-46s %9s %9s %9s", what, "p50 ms", "p95 ms", "max ms");
  }

  public static void measure(Line line, String name, Request request, int times)
      throws IOException {
    List<Double> millis = new ArrayList<>();
    for (int i = -WARM_UP; i < times; i++) {
      long begin = System.nanoTime();
      request.send(line).mustBeGood();
      if (i >= 0) {
        millis.add(seconds(begin) * 1_000);
      }
    }
    List<Double> sorted = millis.stream().sorted().toList();
    Out.line(
        "%-46s %9.1f %9.1f %9.1f",
        name,
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 95 / 100),
        sorted.get(sorted.size() - 1));
  }

  public static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
