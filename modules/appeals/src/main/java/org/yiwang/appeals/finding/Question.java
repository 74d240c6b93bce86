package org.yiwang.appeals.finding;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.yiwang.appeals.AppealStatus;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Phone;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Cursor;
import org.yiwang.platform.Page;

/**
 * What is sought; all that is given must hold, and what is null does not matter.
 *
 * @param words found in title, content or the reporter's name
 * @param number a case number, of which the last three digits may be left out
 * @param person the reporter's whole name
 * @param level of the unit that holds it
 * @param from and {@code to}: days on which it was received
 */
public record Question(
    String words,
    String number,
    Phone phone,
    String person,
    UnitPath under,
    AppealStatus status,
    String level,
    String kind,
    String category,
    String risk,
    LocalDate from,
    LocalDate to,
    Colour colour,
    Cursor after,
    int size) {

  private static final Pattern NUMBER = Pattern.compile("\\d{6,12}-\\d{4}-\\d{3,9}");

  /**
   * As people ask.
   *
   * @param q words, or a case number
   * @param number of which the last three digits may be left out
   */
  public record Asked(
      String q,
      String number,
      String phone,
      String person,
      String under,
      String status,
      String level,
      String kind,
      String category,
      String risk,
      String from,
      String to,
      String colour,
      String after,
      String size) {}

  /**
   * @param under already checked against the caller's scope
   * @throws Problem for whatever is no word of the question
   */
  public static Question of(Asked asked, UnitPath under, LocalDate from, LocalDate to) {
    String q = Text.optional("q", asked.q(), 100);
    boolean isNumber = q != null && NUMBER.matcher(q).matches() && asked.number() == null;
    String words = isNumber ? null : q;
    if (words != null && Pairs.question(words).isEmpty()) {
      throw Problem.invalid("appeals.nothing-to-find", "q", words);
    }
    String number = isNumber ? q : Text.optional("number", asked.number(), 30);
    if (number != null && !NUMBER.matcher(number).matches()) {
      throw Problem.invalid("appeals.not-a-number", "number", number);
    }
    return new Question(
        words,
        number,
        asked.phone() == null || asked.phone().isBlank() ? null : new Phone(asked.phone()),
        asked.person() == null ? null : Text.name("person", asked.person()),
        under,
        asked.status() == null ? null : Codes.of(AppealStatus.class, "status", asked.status()),
        asked.level() == null ? null : Level.ofSlug(asked.level()).slug(),
        asked.kind(),
        asked.category(),
        asked.risk(),
        from,
        to,
        Colour.optional(asked.colour()),
        Cursor.parse(asked.after()),
        Page.size(asked.size()));
  }
}
