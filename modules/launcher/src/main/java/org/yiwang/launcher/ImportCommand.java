package org.yiwang.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yiwang.launcher.imports.ImportOrder;
import org.yiwang.launcher.imports.ImportState;
import org.yiwang.launcher.imports.Imports;
import org.yiwang.launcher.imports.RowProblem;

/** Brings a spreadsheet into a running server and says what became of its rows. */
final class ImportCommand {
  private static final Set<String> OPTIONS =
      Set.of("dry-run", "good-rows-only", "leavers", "on", "server", "login");
  private static final int SHOWN = 20;

  private final ImportOrder order;
  private final Imports imports;

  ImportCommand(ImportOrder order, Imports imports) {
    this.order = order;
    this.imports = imports;
  }

  static ImportCommand of(String[] words) {
    Arguments arguments = Arguments.of(words, List.of("kind", "file"), OPTIONS);
    ImportOrder order =
        new ImportOrder(
            arguments.required("kind"),
            arguments.requiredPath("file").toAbsolutePath(),
            arguments.flag("good-rows-only"),
            arguments.flag("dry-run"),
            leavers(arguments),
            arguments.date("on").orElse(null));
    return new ImportCommand(order, RemoteServer.of(arguments));
  }

  /** Returns whether everything went in, or could go in if this was only to check it. */
  boolean run() {
    ImportState end =
        imports.run(order, "import-" + UUID.randomUUID(), ImportCommand::tellProgress);
    ImportState.Counts counts = end.counts();
    Console.step("import.end." + end.status(), counts.rows());
    end.remarks().forEach(Console::line);
    Console.line(end.sentence());
    if (counts.waiting() > 0) {
      tell(end, "wait");
    }
    if (counts.error() > 0) {
      tell(end, "error");
      Path mend = mendFile();
      imports.saveProblems(end.id(), mend, order.extension());
      Console.line(Messages.text("import.mend", mend));
    }
    return end.good(order.dryRun());
  }

  private void tell(ImportState end, String outcome) {
    for (RowProblem problem : imports.problems(end.id(), outcome, SHOWN)) {
      Console.line(Messages.text("import.problem." + outcome, problem.text()));
    }
  }

  /** Beside the file that was sent. */
  private Path mendFile() {
    String name = order.file().getFileName().toString();
    String stem = name.substring(0, name.lastIndexOf('.'));
    return order.file().resolveSibling(Messages.text("import.mend.name", stem) + order.extension());
  }

  private static void tellProgress(ImportState state) {
    Console.step("import.progress." + state.status(), state.percent());
  }

  private static boolean leavers(Arguments arguments) {
    String leavers = arguments.text("leavers").orElse("");
    if (arguments.has("leavers") && !leavers.equals("end")) {
      throw new LaunchFailure("LCH-017", "--leavers", leavers);
    }
    return arguments.has("leavers");
  }
}
