package org.yiwang.grids;

import org.yiwang.decisions.Decision;

/** What the grid-size table answers. */
public record GridSize(Decision decision) {

  /** Code of the dictionary {@code grid-verdict}: normal, flagged, refused or suggest-merge. */
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
    return decision.findings().get(0).explanation().sentence();
  }
}
