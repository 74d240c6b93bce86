package org.yiwang.bench;

import java.util.Arrays;
import java.util.List;
import org.yiwang.bench.finding.FindingCommand;
import org.yiwang.bench.intake.IntakeCommand;
import org.yiwang.bench.kill.KillCommand;
import org.yiwang.bench.lists.ListsCommand;
import org.yiwang.bench.messages.MessagesCommand;
import org.yiwang.bench.sheets.SheetsCommand;
import org.yiwang.bench.stand.Options;
import org.yiwang.bench.stand.Out;
import org.yiwang.bench.start.StartCommand;
import org.yiwang.bench.sweep.SweepCommand;
import org.yiwang.bench.triage.TriageCommand;
import org.yiwang.launcher.LaunchFailure;

/** The program: a command, what it is about, and {@code --name value} options. */
public final class Bench {
  private static final String USAGE =
      """
      java -jar modules/bench/target/bench.jar <command> [options], in the project's folder
        messages <csv> [--url <server> --login <name:password>] [--connections 4]
        intake [--connections 16] [--warmup 180] [--round 20] [--rounds 5]
        kill [--kills 20] [--writers 8] [--seed <n>]
        triage [--rules rules/base] [--forks 2] [--seconds 2]
        start [--runs 7]
        lists [--times 40]
        finding [--times 40] [--plans true]
        sweep [--rows 1000000] [--due 20000]
        sheets [--rows 300000] [--folder target/sheets] [--rounds 3]
      all but triage and sheets start a database and a server of their own, and take
        [--server <wlp>] [--demo <folder>] [--data <folder>] [--port <n>]
      """;

  private Bench() {}

  public static void main(String[] words) throws Exception {
    String command = words.length == 0 ? "" : words[0];
    List<String> rest = Arrays.stream(words).skip(1).toList();
    try {
      switch (command) {
        case "messages" -> MessagesCommand.run(new Options(rest, 1, MessagesCommand.OPTIONS));
        case "intake" -> IntakeCommand.run(new Options(rest, 0, IntakeCommand.OPTIONS));
        case "kill" -> KillCommand.run(new Options(rest, 0, KillCommand.OPTIONS));
        case "triage" -> TriageCommand.run(new Options(rest, 0, TriageCommand.OPTIONS));
        case "start" -> StartCommand.run(new Options(rest, 0, StartCommand.OPTIONS));
        case "lists" -> ListsCommand.run(new Options(rest, 0, ListsCommand.OPTIONS));
        case "finding" -> FindingCommand.run(new Options(rest, 0, FindingCommand.OPTIONS));
        case "sweep" -> SweepCommand.run(new Options(rest, 0, SweepCommand.OPTIONS));
        case "sheets" -> SheetsCommand.run(new Options(rest, 0, SheetsCommand.OPTIONS));
        default -> usage();
      }
    } catch (LaunchFailure failure) {
      Out.line("[%s] %s", failure.code(), failure.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }

  private static void usage() {
    Out.text(USAGE);
    System.exit(2);
  }
}
