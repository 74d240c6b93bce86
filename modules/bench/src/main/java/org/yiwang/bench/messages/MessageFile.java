package org.yiwang.bench.messages;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** UTF-8 CSV with the columns id, user, title, time and detail. */
final class MessageFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private MessageFile() {}

  static List<Message> read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      return parser.stream().map(MessageFile::message).toList();
    }
  }

  private static Message message(CSVRecord row) {
    return new Message(
        row.get("id"),
        row.get("user"),
        row.get("title"),
        SaidAt.parse(row.get("time")),
        row.get("detail"));
  }
}
