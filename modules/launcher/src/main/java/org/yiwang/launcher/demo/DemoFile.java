package org.yiwang.launcher.demo;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.yiwang.launcher.LaunchFailure;

/** One of the village's CSV files, by column name; empty cells are left out. */
final class DemoFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private DemoFile() {}

  static List<Map<String, String>> rows(Path file) {
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      return parser.stream().map(row -> filled(row.toMap())).toList();
    } catch (IOException e) {
      throw new LaunchFailure(e, "LCH-301", file, e.getMessage());
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new LaunchFailure(e, "LCH-301", file, e.getMessage());
    }
  }

  private static Map<String, String> filled(Map<String, String> row) {
    return row.entrySet().stream()
        .filter(cell -> !cell.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
