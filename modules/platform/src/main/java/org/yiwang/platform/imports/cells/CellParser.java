package org.yiwang.platform.imports.cells;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yiwang.decisions.text.Nearest;
import org.yiwang.decisions.text.Normal;
import org.yiwang.kernel.IdNumber;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.Phone;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.imports.Column;
import org.yiwang.platform.sheets.Cell;
import org.yiwang.platform.sheets.Cell.Kind;

/** What one cell means by the type of its column. */
final class CellParser {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u200B\\uFEFF]+");
  private static final Pattern APOSTROPHES = Pattern.compile("^['`\u2018\u2019]+");
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d{1,3}");

  /** As a CSV file has it, where every cell is text. */
  private static final Pattern ERROR =
      Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");

  private static final Pattern CODE = Pattern.compile("[a-z0-9_-]+");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern SEPARATORS = Pattern.compile("[\u3001,;/|\\s]+");
  private static final Pattern SPLIT_NAME =
      Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})", Pattern.UNICODE_CHARACTER_CLASS);

  /** Excel keeps so many digits of a number, the rest becomes zeros. */
  private static final int DIGITS = 15;

  private CellParser() {}

  /**
   * @return null for an empty cell
   * @throws Problem without the text of the cell, which may be personal
   */
  static Object value(Cell cell, Column column, String heading) {
    String start = cell.text().strip();
    if (cell.kind() == Kind.FORMULA || start.length() > 1 && start.startsWith("=")) {
      throw Problem.refused("imports.formula");
    }
    if (cell.kind() == Kind.ERROR || ERROR.matcher(start).matches()) {
      throw Problem.refused("imports.error-cell", "found", cell.text());
    }
    if (isTurned(cell, column)) {
      throw Problem.refused("imports.turned-to-date", "heading", heading, "found", cell.text());
    }
    String text = Normal.cell(cell.text()).replace("\u200B", "").replace("\uFEFF", "");
    if (text.isEmpty()) {
      return null;
    }
    return switch (column.type()) {
      case TEXT -> Text.optional(heading, plain(wholeNumber(cell, text)), column.length());
      case NAME -> name(heading, text, column.length());
      case CODE -> code(heading, digits(cell, text), column.length());
      case INTEGER -> integer(number(heading, text), column, heading);
      case DECIMAL -> bounded(number(heading, text), column, heading);
      case DATE -> DateCell.day(cell.kind(), folded(text), heading);
      case YES_NO -> yes(cell, folded(text), heading);
      case CHOICE -> choice(folded(text), column, heading);
      case CHOICES -> choices(folded(text), column, heading);
      case ID_NUMBER -> new IdNumber(digits(cell, text));
      case PHONE -> new Phone(phone(digits(cell, text)));
    };
  }

  /** Programs take 1-2 for the second of January, and words like true for an answer. */
  private static boolean isTurned(Cell cell, Column column) {
    return switch (column.type()) {
      case TEXT, NAME, CODE, ID_NUMBER, PHONE, INTEGER, DECIMAL ->
          cell.kind() == Kind.DATE || cell.kind() == Kind.BOOLEAN;
      default -> false;
    };
  }

  /** Full-width digits and letters become plain; the punctuation of an address stays. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> isFullWidthWord(point) ? point - 0xFEE0 : point)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isFullWidthWord(int point) {
    return point >= 0xFF10 && point <= 0xFF19
        || point >= 0xFF21 && point <= 0xFF3A
        || point >= 0xFF41 && point <= 0xFF5A;
  }

  private static String folded(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return APOSTROPHES.matcher(folded).replaceFirst("");
  }

  private static String name(String heading, String text, int length) {
    String closed = SPLIT_NAME.matcher(plain(text)).replaceAll("");
    return Text.required(heading, Text.name(heading, closed), length);
  }

  private static String wholeNumber(Cell cell, String text) {
    boolean lost = cell.kind() == Kind.NUMBER && integerDigits(text) > DIGITS;
    if (lost || SCIENTIFIC.matcher(text).matches()) {
      throw Problem.refused("imports.digits-lost");
    }
    return text;
  }

  private static int integerDigits(String number) {
    int point = number.indexOf('.');
    return (point < 0 ? number.length() : point) - (number.startsWith("-") ? 1 : 0);
  }

  /** Of a number as it was meant to be written: without blanks, never with digits lost. */
  private static String digits(Cell cell, String text) {
    return BLANKS.matcher(folded(wholeNumber(cell, folded(text)))).replaceAll("");
  }

  private static String code(String heading, String text, int length) {
    String code = text.toLowerCase(Locale.ROOT);
    if (!CODE.matcher(code).matches()) {
      throw Problem.refused("imports.not-a-code", "heading", heading);
    }
    if (code.length() > length) {
      throw Problem.refused(
          "imports.code-too-long", "heading", heading, "length", code.length(), "limit", length);
    }
    return code;
  }

  private static String phone(String text) {
    String digits = text.replaceAll("[()\\u2010-\\u2015]", "");
    return digits.startsWith("+86") ? digits.substring(3) : digits;
  }

  private static BigDecimal number(String heading, String text) {
    String folded = BLANKS.matcher(folded(text)).replaceAll("");
    String number = GROUPED.matcher(folded).matches() ? folded.replace(",", "") : folded;
    if (!NUMBER.matcher(number).matches()) {
      throw Problem.refused("imports.not-a-number", "heading", heading);
    }
    return new BigDecimal(number);
  }

  private static Integer integer(BigDecimal number, Column column, String heading) {
    BigDecimal bounded = bounded(number, column, heading);
    if (bounded.stripTrailingZeros().scale() > 0) {
      throw Problem.refused("imports.not-whole", "heading", heading);
    }
    return bounded.intValue();
  }

  private static BigDecimal bounded(BigDecimal number, Column column, String heading) {
    boolean below = column.least() != null && number.compareTo(column.least()) < 0;
    boolean above = column.most() != null && number.compareTo(column.most()) > 0;
    if (below || above) {
      throw Problem.refused(
          "imports.out-of-bounds",
          "heading",
          heading,
          "least",
          column.least(),
          "most",
          column.most());
    }
    return number;
  }

  private static Boolean yes(Cell cell, String text, String heading) {
    if (cell.kind() == Kind.BOOLEAN) {
      return Boolean.valueOf(text);
    }
    String word = text.toLowerCase(Locale.ROOT);
    if (words("import.words.yes").contains(word)) {
      return true;
    }
    if (words("import.words.no").contains(word)) {
      return false;
    }
    throw Problem.refused("imports.not-yes-or-no", "heading", heading);
  }

  private static List<String> words(String key) {
    return List.of(Messages.sentence(key, Map.of()).split(","));
  }

  private static String choice(String text, Column column, String heading) {
    String wanted = Normal.form(text);
    for (Map.Entry<String, String> choice : column.choices().entrySet()) {
      if (Normal.form(choice.getKey()).equals(wanted) || choice.getValue().equals(text)) {
        return choice.getValue();
      }
    }
    Optional<String> meant = Nearest.to(text, column.choices().keySet());
    String found = text.length() > 30 ? text.substring(0, 30) : text;
    throw meant.isPresent()
        ? Problem.refused(
            "imports.unknown-choice", "heading", heading, "found", found, "meant", meant.get())
        : Problem.refused(
            "imports.strange-choice",
            "heading",
            heading,
            "found",
            found,
            "known",
            String.join(
                Messages.sentence("import.words.and", Map.of()), column.choices().keySet()));
  }

  private static List<String> choices(String text, Column column, String heading) {
    List<String> codes = new ArrayList<>();
    for (String part : SEPARATORS.split(text)) {
      if (!part.isEmpty()) {
        String code = choice(part, column, heading);
        if (!codes.contains(code)) {
          codes.add(code);
        }
      }
    }
    return codes.isEmpty() ? null : List.copyOf(codes);
  }
}
