package org.yiwang.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** The flaws of a sample. */
final class Flawed {

  private Flawed() {}

  static List<Flaw> in(SampleRules sample) {
    return RuleReader.read(sample.files()).flaws();
  }

  static List<String> codes(SampleRules sample) {
    return in(sample).stream().map(Flaw::code).toList();
  }

  static Flaw only(List<Flaw> flaws) {
    assertEquals(1, flaws.size(), flaws::toString);
    return flaws.get(0);
  }
}
