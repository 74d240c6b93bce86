package org.yiwang.territory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;

/** Codes nobody in a village ever had, so that an old letter never means a new grid. */
@Dependent
public class FreeCodes {

  private final Units units;

  @Inject
  public FreeCodes(Units units) {
    this.units = units;
  }

  /** Those of the village of a unit, which remember what they gave. */
  public OfVillage in(UnitPath anywhere) {
    UnitPath village = anywhere.at(Level.VILLAGE);
    String code = village.value().replace("/", "");
    return new OfVillage(code, units.codesEverIn(code));
  }

  /** One village's codes. */
  public static final class OfVillage {

    private final String village;
    private final Set<String> used;

    OfVillage(String village, Set<String> used) {
      this.village = village;
      this.used = used;
    }

    /**
     * @param like a code whose last digits are kept where they are free; null for none
     */
    public String branch(String like) {
      return free(like, "b%02d", 99);
    }

    /** As {@link #branch}. */
    public String grid(String like) {
      return free(like, "%03d", 999);
    }

    private String free(String like, String shape, int last) {
      if (like != null && used.add(village + like.substring(12))) {
        return village + like.substring(12);
      }
      for (int number = 1; number <= last; number++) {
        String code = village + shape.formatted(number);
        if (used.add(code)) {
          return code;
        }
      }
      throw Problem.refused("territory.codes-exhausted", "village", village);
    }
  }
}
