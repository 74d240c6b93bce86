package org.yiwang.appeals.warning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/** What was heard before, as facts for the rules. */
@Dependent
public class Relapses {

  /**
   * @param ofPerson appeals of the same household or name, whatever they were about; none for an
   *     anonymous one
   * @param atPlace appeals at exactly the same place, whatever they were about
   * @param ofMatter appeals of the same category at the same place, or of the same person in that
   *     category; none while the category is not known
   */
  public record Past(int ofPerson, int atPlace, int ofMatter) {}

  private final Voices voices;

  @Inject
  public Relapses(Voices voices) {
    this.voices = voices;
  }

  /**
   * To be asked before the new one is filed, so that it does not count itself.
   *
   * @param household absent when not a known household's
   * @param reporter name; absent for anonymous
   * @param category absent while it is not known
   */
  public Past count(
      UUID household, String reporter, UnitPath place, String category, Instant now, long days) {
    return voices.past(household, reporter, place, category, now.minus(Duration.ofDays(days)));
  }
}
