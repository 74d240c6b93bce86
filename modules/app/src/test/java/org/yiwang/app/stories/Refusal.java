package org.yiwang.app.stories;

import java.util.function.Supplier;
import org.yiwang.app.site.Answer;

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

  @Override
  public String toString() {
    return status + " " + code;
  }
}
