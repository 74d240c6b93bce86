package org.yiwang.decisions;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.yiwang.decisions.text.Messages;
import org.yiwang.decisions.text.Normal;

/**
 * A CSV file whose headings and cell counts are right; rows where they are not are flaws and left
 * out.
 */
record Sheet(String file, List<Line> lines) {

  private static final char REPLACEMENT = '\uFFFD';
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  /** One row: its number as a spreadsheet shows it, and its cells by heading, stripped. */
  record Line(int row, Map<String, String> cells) {

    /** The cell under a heading; empty if the file has no such column. */
    String get(String heading) {
      return cells.getOrDefault(heading, "");
    }

    /** The cell under the heading that a bundle key names. */
    String word(String key) {
      return get(Messages.word(key));
    }
  }

  /** Reads a file; empty if nothing in it can be used. */
  static Optional<Sheet> read(RuleFiles files, String file, Headings headings, Flaws flaws) {
    String text = files.texts().get(file);
    if (text == null) {
      flaws.add(file, 0, "", "rules.no-file");
      return Optional.empty();
    }
    int broken = text.indexOf(REPLACEMENT);
    if (broken >= 0) {
      int row = 1 + (int) text.substring(0, broken).chars().filter(c -> c == '\n').count();
      flaws.add(file, row, "", "rules.not-utf-8");
      return Optional.empty();
    }
    List<List<String>> rows = new ArrayList<>();
    if (!parse(text, rows)) {
      flaws.add(file, rows.size() + 1, "", "rules.broken-quotes");
      return Optional.empty();
    }
    if (rows.isEmpty()) {
      flaws.add(file, 0, "", "rules.empty-file", "allowed", headings.all());
      return Optional.empty();
    }
    return headingsFit(file, rows.get(0), headings, flaws)
        ? Optional.of(new Sheet(file, lines(file, rows, flaws)))
        : Optional.empty();
  }

  Spot spot(Flaws flaws, Line line, String heading) {
    return new Spot(flaws, file, line.row(), heading);
  }

  /** Adds the rows; false if quotes are broken in the row after the last one added. */
  private static boolean parse(String text, List<List<String>> rows) {
    try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
      for (CSVRecord each : parser) {
        rows.add(each.stream().map(Normal::cell).toList());
      }
      return true;
    } catch (IOException | UncheckedIOException brokenQuotes) {
      return false;
    }
  }

  private static boolean headingsFit(
      String file, List<String> read, Headings headings, Flaws flaws) {
    boolean fit = true;
    for (int i = 0; i < read.size(); i++) {
      String heading = read.get(i);
      if (!headings.all().contains(heading)) {
        List<String> unused = headings.all().stream().filter(h -> !read.contains(h)).toList();
        new Spot(flaws, file, 1, heading)
            .flaw(
                "rules.unknown-column",
                "read",
                heading,
                "allowed",
                headings.all(),
                "hint",
                Spot.didYouMean(heading, unused));
        fit = false;
      } else if (read.indexOf(heading) < i) {
        flaws.add(file, 1, heading, "rules.duplicate-column", "read", heading);
        fit = false;
      }
    }
    for (String required : headings.required()) {
      if (!read.contains(required)) {
        flaws.add(
            file, 1, "", "rules.missing-column", "missing", required, "allowed", headings.all());
        fit = false;
      }
    }
    return fit;
  }

  private static List<Line> lines(String file, List<List<String>> rows, Flaws flaws) {
    List<String> headings = rows.get(0);
    List<Line> lines = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      List<String> cells = rows.get(i);
      int row = i + 1;
      if (cells.stream().allMatch(String::isEmpty)) {
        flaws.add(file, row, "", "rules.blank-row");
      } else if (cells.size() != headings.size()) {
        flaws.add(
            file,
            row,
            "",
            "rules.wrong-cell-count",
            "read",
            cells.size(),
            "allowed",
            headings.size(),
            "hint",
            commaHint(cells, headings.size()));
      } else {
        Map<String, String> byHeading = new HashMap<>();
        for (int c = 0; c < cells.size(); c++) {
          byHeading.put(headings.get(c), cells.get(c));
        }
        lines.add(new Line(row, byHeading));
      }
    }
    return lines;
  }

  private static String commaHint(List<String> cells, int expected) {
    if (cells.size() > expected) {
      return Messages.word("hint.unquoted-comma");
    }
    boolean fullWidth = cells.stream().anyMatch(cell -> cell.indexOf('\uFF0C') >= 0);
    return fullWidth ? Messages.word("hint.full-width-comma") : "";
  }
}
