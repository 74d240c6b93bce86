package org.yiwang.bench.triage;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.yiwang.bench.stand.Machine;
import org.yiwang.bench.stand.Options;
import org.yiwang.bench.stand.Out;

/** {@code triage}: evaluations per second by one thread. */
public final class TriageCommand {
  public static final Set<String> OPTIONS = Set.of("rules", "forks", "seconds");

  private TriageCommand() {}

  public static void run(Options options) throws Exception {
    TimeValue seconds = TimeValue.seconds(options.number("seconds", 2));
    var jmh =
        new OptionsBuilder()
            .include(TriageBenchmark.class.getName())
            .jvmArgs(
                "-D" + ShippedRules.FOLDER + "=" + options.path("rules", "rules/base"), "-Xmx512m")
            .forks(options.number("forks", 2))
            .warmupIterations(5)
            .warmupTime(seconds)
            .measurementIterations(5)
            .measurementTime(seconds)
            .verbosity(VerboseMode.SILENT)
            .build();
    Map<String, Double> scores = new TreeMap<>();
    Out.line("machine: %s", Machine.described());
    for (RunResult result : new Runner(jmh).run()) {
      String name = result.getPrimaryResult().getLabel();
      scores.put(name, result.getPrimaryResult().getScore());
      Out.line(
          "%-20s %,10.0f/s ± %,.0f",
          name, result.getPrimaryResult().getScore(), result.getPrimaryResult().getScoreError());
    }
    Out.line("machine: %s", Machine.described());
    double set = scores.get("triageByRuleSet");
    Out.line("rule set / by hand: %.2f", set / scores.get("triageByHand"));
    Out.line("rule set / by hand, indexed: %.2f", set / scores.get("triageByHandIndexed"));
  }
}
