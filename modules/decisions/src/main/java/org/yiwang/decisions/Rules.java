package org.yiwang.decisions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.text.Messages;

/**
 * The command line for people who write rules:
 *
 * <pre>
 * mvn -q -pl modules/decisions compile exec:java -Dexec.args="check rules/base"
 * mvn -q -pl modules/decisions compile exec:java -Dexec.args="test rules/base"
 * mvn -q -pl modules/decisions compile exec:java -Dexec.args="reasons rules/base"
 * </pre>
 *
 * <p>{@code check} reads the files and lists every flaw; {@code test} also asks every case and
 * lists the ones that fail and the rules without cases; {@code reasons} prints what the rules say
 * about each case, to be read and pasted. Exit codes: 0 all is well, 1 something is to be mended, 2
 * the call was wrong.
 */
public final class Rules {

  private final PrintStream out;

  Rules(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    int exit = new Rules(out).run(arguments);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  int run(String... arguments) {
    if (arguments.length != 2) {
      return wrongCall("command.usage", "");
    }
    if (!Files.isDirectory(Path.of(arguments[1]))) {
      return wrongCall("command.no-folder", arguments[1]);
    }
    RuleFiles files = RuleFiles.read(Path.of(arguments[1]));
    return switch (arguments[0]) {
      case "check" -> check(files);
      case "test" -> test(files);
      case "reasons" -> reasons(files);
      default -> wrongCall("command.usage", "");
    };
  }

  private int check(RuleFiles files) {
    RuleReader.Read read = RuleReader.read(files);
    int rules = read.tables().stream().mapToInt(table -> table.rows().size()).sum();
    return report(
        read.flaws(), "command.checked", Map.of("tables", read.tables().size(), "rules", rules));
  }

  private int test(RuleFiles files) {
    try (RuleSet rules = RuleSet.compile(files)) {
      RuleCases cases = RuleCases.read(files, rules);
      return report(cases.failures(), "command.tested", Map.of("cases", cases.all().size()));
    } catch (RuleSetRejected rejected) {
      return report(rejected.flaws(), "command.tested", Map.of());
    }
  }

  private int reasons(RuleFiles files) {
    try (RuleSet rules = RuleSet.compile(files)) {
      RuleCases cases = RuleCases.read(files, rules);
      cases.all().forEach(one -> reasons(rules, cases, one));
      return report(cases.flaws(), "command.asked", Map.of("cases", cases.all().size()));
    } catch (RuleSetRejected rejected) {
      return report(rejected.flaws(), "command.asked", Map.of());
    }
  }

  private void reasons(RuleSet rules, RuleCases cases, RuleCase one) {
    say(
        one.fires() ? "command.case-fires" : "command.case-silent",
        Map.of(
            "file",
            RuleCase.fileOf(one.table()),
            "row",
            one.row(),
            "case",
            one.name(),
            "rule",
            one.rule()));
    try {
      Decision decision = cases.ask(one);
      List<Column> outcomes = rules.table(one.table()).table().schema().outcomes();
      out.print("  ");
      say("command.outcome", Map.of("outcome", outcome(outcomes, decision)));
      decision.findings().forEach(f -> out.println("  " + f.explanation().sentence()));
    } catch (DecisionFault fault) {
      out.println("  " + fault.getMessage());
    }
  }

  private static String outcome(List<Column> columns, Decision decision) {
    return columns.stream()
        .map(
            column ->
                column.name()
                    + "="
                    + ValueWords.of(
                        column, decision.outcome().getOrDefault(column.id(), RuleCase.NOTHING)))
        .collect(Collectors.joining(Messages.word("list.separator")));
  }

  private int report(List<Flaw> flaws, String success, Map<String, ?> arguments) {
    flaws.forEach(flaw -> out.println(flaw.sentence()));
    if (flaws.isEmpty()) {
      say(success, arguments);
      return 0;
    }
    say("command.flaws", Map.of("flaws", flaws.size()));
    return 1;
  }

  private int wrongCall(String key, String folder) {
    say(key, Map.of("folder", folder));
    return 2;
  }

  private void say(String key, Map<String, ?> arguments) {
    out.println(Messages.sentence(key, arguments));
  }
}
