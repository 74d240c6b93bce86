package org.yiwang.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What mariadbd last complained about. */
final class DatabaseLog {
  private DatabaseLog() {}

  static String lastError(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      String found = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
      for (String line : lines) {
        int error = line.indexOf("[ERROR]");
        if (error >= 0 && !line.contains("Aborting")) {
          found = line.substring(error + "[ERROR]".length()).strip();
        }
      }
      return found;
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }
}
