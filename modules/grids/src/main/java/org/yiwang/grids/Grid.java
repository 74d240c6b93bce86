package org.yiwang.grids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;

/**
 * How many households a grid holds and what the rules say of that. It begins with its first
 * household; each placement is judged before it counts, and the grid keeps the verdict and the
 * decision behind it.
 */
@Entity
@Table(name = "grids_grid")
public class Grid {

  @Id
  @Column(name = "unit_id")
  private UUID unit;

  private String path;

  private int households;
  private int merchants;
  private String verdict;
  private String reason;

  @Column(name = "decision_id")
  private UUID decision;

  @Version private long version;

  protected Grid() {}

  Grid(UUID unit, UnitPath path) {
    this.unit = unit;
    this.path = path.value();
  }

  /** The size this grid would have with one more household of a kind. */
  GridSizeQuestion withOneMore(HouseholdKind kind) {
    return kind == HouseholdKind.MERCHANT
        ? new GridSizeQuestion(households, merchants + 1)
        : new GridSizeQuestion(households + 1, merchants);
  }

  /**
   * Takes the household in, as judged.
   *
   * @param why the clerk's reason for an unusual size; kept when the rules demand one
   * @throws Problem {@code grids.full} or {@code grids.reason-missing}
   */
  void grow(GridSizeQuestion judged, GridSize size, UUID decisionId, String why) {
    if (size.isRefused()) {
      throw Problem.refused(
          "grids.full", "households", judged.households(), "explanation", size.sentence());
    }
    if (size.reasonDemanded() && why == null && reason == null) {
      throw Problem.refused("grids.reason-missing", "explanation", size.sentence());
    }
    this.households = judged.households();
    this.merchants = judged.merchants();
    this.verdict = size.verdict();
    this.reason = why == null ? reason : why;
    this.decision = decisionId;
  }

  String verdict() {
    return verdict;
  }

  String reason() {
    return reason;
  }

  UUID decision() {
    return decision;
  }
}
