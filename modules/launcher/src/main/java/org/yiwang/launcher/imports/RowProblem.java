package org.yiwang.launcher.imports;

import jakarta.json.JsonObject;
import org.yiwang.launcher.Messages;

/**
 * What there is to say about a row, in the server's words.
 *
 * @param outcome what becomes of the row
 * @param column letters of the cell's column, empty when it is about the row
 */
public record RowProblem(int row, String outcome, String column, String sentence) {

  static RowProblem of(JsonObject problem) {
    return new RowProblem(
        problem.getInt("row", 0),
        problem.getString("outcome", ""),
        problem.getString("column", ""),
        problem.getString("sentence", ""));
  }

  /** A sentence about a cell names it; one about the whole row gets the number of the row. */
  public String text() {
    return column.isEmpty() ? Messages.text("import.problem.row", row, sentence) : sentence;
  }
}
