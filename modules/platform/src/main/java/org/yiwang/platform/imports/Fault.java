package org.yiwang.platform.imports;

import java.util.Objects;
import org.yiwang.kernel.Problem;

/**
 * Something to say about a row: why it is an error or waits, or a remark on a row that is taken.
 *
 * @param field of the column it is about; null when it is about the whole row
 * @param problem its sentence is shown, so it must not repeat personal data
 */
public record Fault(String field, Problem problem) {

  public Fault {
    Objects.requireNonNull(problem);
  }

  public static Fault of(Problem problem) {
    return new Fault(null, problem);
  }
}
