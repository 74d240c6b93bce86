package org.yiwang.bench.texts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The invented texts, from {@code texts.csv} beside this class. */
public final class Texts {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** What somebody says. */
  public record Text(String title, String content) {}

  private Texts() {}

  public static List<Text> all() {
    try (Reader reader =
            new InputStreamReader(
                Texts.class.getResourceAsStream("texts.csv"), StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      return parser.stream().map(row -> new Text(row.get("title"), row.get("content"))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
