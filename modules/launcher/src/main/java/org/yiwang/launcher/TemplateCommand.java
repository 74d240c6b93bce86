package org.yiwang.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yiwang.launcher.imports.Imports;

/** Fetches the empty spreadsheet of a kind, with its headings and drop-downs. */
final class TemplateCommand {
  private static final Set<String> OPTIONS = Set.of("server", "login");

  private final String kind;
  private final Path file;
  private final Imports imports;

  private TemplateCommand(String kind, Path file, Imports imports) {
    this.kind = kind;
    this.file = file;
    this.imports = imports;
  }

  static TemplateCommand of(String[] words) {
    Arguments arguments = Arguments.of(words, List.of("kind", "file"), OPTIONS);
    Path file = arguments.requiredPath("file").toAbsolutePath();
    if (!file.toString().toLowerCase(Locale.ROOT).matches("(?s).*\\.(csv|xlsx)")) {
      throw new LaunchFailure("LCH-404", file.getFileName());
    }
    return new TemplateCommand(arguments.required("kind"), file, RemoteServer.of(arguments));
  }

  void run() {
    String name = file.toString().toLowerCase(Locale.ROOT);
    imports.saveTemplate(kind, file, name.substring(name.lastIndexOf('.')));
    Console.line(Messages.text("template.saved", file));
  }
}
