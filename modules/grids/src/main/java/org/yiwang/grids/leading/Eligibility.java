package org.yiwang.grids.leading;

import java.util.stream.Collectors;
import org.yiwang.decisions.Decision;

/** What a table about people on posts answers. */
public record Eligibility(Decision decision) {

  public String verdict() {
    return decision.text("verdict");
  }

  public boolean isRefused() {
    return "refused".equals(verdict());
  }

  public boolean reasonDemanded() {
    return Boolean.TRUE.equals(decision.outcome().get("reasonDemanded"));
  }

  public String sentence() {
    return decision.findings().stream()
        .map(finding -> finding.explanation().sentence())
        .collect(Collectors.joining());
  }
}
