package org.yiwang.platform.imports;

import java.util.Objects;
import org.yiwang.kernel.Messages;
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

  /**
   * What is said about the row, in words that hold whatever becomes of the rest of the file: where
   * a problem's own sentence speaks of all that was asked for, its bundle has another for rows.
   */
  public String sentence() {
    String ofRow = problem.code() + ".row";
    return Messages.has(ofRow) ? Messages.sentence(ofRow, problem.arguments()) : problem.sentence();
  }

  public static Fault of(Problem problem) {
    return new Fault(null, problem);
  }
}
