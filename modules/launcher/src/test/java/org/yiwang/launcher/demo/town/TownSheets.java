package org.yiwang.launcher.demo.town;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The files of a generated town, read as anybody else would read them. */
record TownSheets(Path folder, Census census) {
  static final List<String> KINDS = List.of("units", "grids", "households", "people", "posts");

  static TownSheets of(TownGenerator generator) throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "town");
    return new TownSheets(folder, generator.write(folder));
  }

  Path file(String kind) {
    return folder.resolve(kind + ".csv");
  }

  List<Map<String, String>> rows(String kind) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(file(kind));
        CSVParser parser = CSVParser.parse(reader, format)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    }
  }
}
