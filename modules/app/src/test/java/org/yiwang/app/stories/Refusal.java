package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Yiwang;

/**
 * One row of what bad input gets.
 *
 * @param sentence exactly; null when the row does not say
 * @param audited whether it came as far as a use case, and so leaves one audit row
 */
record Refusal(int status, String code, String sentence, boolean audited, Supplier<Answer> call) {

  static Refusal refusal(int status, String code, Supplier<Answer> call) {
    return new Refusal(status, code, null, true, call);
  }

  Refusal saying(String words) {
    return new Refusal(status, code, words, audited, call);
  }

  /** Refused at the door. */
  Refusal unaudited() {
    return new Refusal(status, code, sentence, false, call);
  }

  /** Says what to do, and leaves every table as it was but for the audit. */
  void isGivenBy(Yiwang yiwang) {
    Map<String, Long> before = yiwang.database().counts();

    Answer answer = call.get();

    answer.refused(status, code);
    if (sentence != null) {
      answer.saying(sentence);
    }
    String detail = answer.at("detail");
    assertTrue(detail.contains("请") && !detail.contains("{"), detail);
    Map<String, Long> expected = new HashMap<>(before);
    expected.merge("audit_entry", audited ? 1L : 0L, Long::sum);
    assertEquals(expected, yiwang.database().counts());
  }

  @Override
  public String toString() {
    return status + " " + code;
  }
}
