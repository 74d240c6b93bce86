package org.yiwang.decisions;

import static org.yiwang.decisions.text.Messages.word;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yiwang.decisions.table.Condition.Form;
import org.yiwang.decisions.table.Condition.Range;
import org.yiwang.decisions.text.Messages;
import org.yiwang.decisions.text.Normal;

/**
 * Reads a cell about a whole number: {@code 7}, {@code 10..15}, {@code >30}, {@code <10}, and the
 * signs for at least and at most, also as {@code >=} and {@code <=}.
 */
final class RangeReader {

  private static final String NUMBER = "(-?\\d{1,15})";
  private static final Pattern EXACTLY = Pattern.compile(NUMBER);
  private static final Pattern BETWEEN = Pattern.compile(NUMBER + " *\\.\\. *" + NUMBER);
  private static final Pattern BOUNDED = Pattern.compile("(\u2265|>=|>|\u2264|<=|<) *" + NUMBER);
  private static final Pattern TWO_NUMBERS = Pattern.compile("(\\d{1,15})\\D+(\\d{1,15})\\D*");

  private RangeReader() {}

  static Optional<Range> read(String cell, Spot spot) {
    String form = Normal.form(cell);
    Matcher exactly = EXACTLY.matcher(form);
    if (exactly.matches()) {
      long number = Long.parseLong(form);
      return Optional.of(new Range(Form.EXACTLY, number, number));
    }
    Matcher bounded = BOUNDED.matcher(form);
    if (bounded.matches()) {
      long number = Long.parseLong(bounded.group(2));
      return Optional.of(new Range(form(bounded.group(1)), number, number));
    }
    Matcher between = BETWEEN.matcher(form);
    if (between.matches()) {
      return between(
          Long.parseLong(between.group(1)), Long.parseLong(between.group(2)), cell, spot);
    }
    spot.flaw(
        "rules.wrong-value", "read", cell, "allowed", word("allowed.range"), "hint", hint(form));
    return Optional.empty();
  }

  private static Optional<Range> between(long from, long to, String cell, Spot spot) {
    if (from > to) {
      spot.flaw("rules.reversed-range", "read", cell, "hint", didYouMean(to, from));
      return Optional.empty();
    }
    return Optional.of(new Range(Form.BETWEEN, from, to));
  }

  private static Form form(String sign) {
    return switch (sign) {
      case ">" -> Form.MORE_THAN;
      case "<" -> Form.LESS_THAN;
      case "\u2265", ">=" -> Form.AT_LEAST;
      default -> Form.AT_MOST;
    };
  }

  private static String hint(String read) {
    Matcher two = TWO_NUMBERS.matcher(read);
    return two.matches()
        ? didYouMean(Long.parseLong(two.group(1)), Long.parseLong(two.group(2)))
        : "";
  }

  private static String didYouMean(long from, long to) {
    return Messages.sentence(
        "hint.did-you-mean", Map.of("word", Math.min(from, to) + ".." + Math.max(from, to)));
  }
}
