package org.yiwang.launcher.imports;

import jakarta.json.JsonObject;

/** What is wrong with one cell or row, in the server's words. */
public record RowProblem(int row, String column, String heading, String sentence) {

  static RowProblem of(JsonObject problem) {
    return new RowProblem(
        problem.getInt("row", 0),
        problem.getString("column", ""),
        problem.getString("heading", ""),
        problem.getString("sentence", ""));
  }
}
