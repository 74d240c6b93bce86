package org.yiwang.launcher.imports;

import jakarta.json.JsonObject;

/**
 * What there is to say about a row, in the server's words.
 *
 * @param outcome what becomes of the row
 * @param column letters of the cell's column, empty when it is about the row
 */
public record RowProblem(int row, String outcome, String column, String heading, String sentence) {

  static RowProblem of(JsonObject problem) {
    return new RowProblem(
        problem.getInt("row", 0),
        problem.getString("outcome", ""),
        problem.getString("column", ""),
        problem.getString("heading", ""),
        problem.getString("sentence", ""));
  }

  /** The cell as spreadsheets name it, or the row. */
  public String place() {
    return column.isEmpty() ? Integer.toString(row) : column + row;
  }
}
