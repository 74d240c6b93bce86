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
 * How many households a grid holds today and what the rules say of that. It begins with its first
 * household; whoever comes or goes, its size is judged, and the grid keeps the verdict and the
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
  private boolean hamlet;
  private String verdict;
  private String reason;

  @Column(name = "decision_id")
  private UUID decision;

  @Version private long version;

  protected Grid() {}

  public Grid(UUID unit, UnitPath path) {
    this.unit = unit;
    this.path = path.value();
  }

  /**
   * Takes the size on, as judged.
   *
   * @param grows whether somebody came; a grid that only loses people is never refused
   * @param why the clerk's reason for an unusual size; kept when given
   * @throws Problem {@code grids.full} or {@code grids.reason-missing}
   */
  void settle(Judgement judged, boolean grows, UUID decisionId, String why) {
    GridSize size = judged.size();
    if (grows && judged.isRefused()) {
      throw judged.refusal();
    }
    if (grows && size.reasonDemanded() && why == null && reason == null) {
      throw Problem.refused("grids.reason-missing", "explanation", size.sentence());
    }
    this.households = judged.now().households();
    this.merchants = judged.now().merchants();
    this.verdict = size.verdict();
    this.reason = why == null ? reason : why;
    this.decision = decisionId;
  }

  /**
   * Why its size is unusual, and whether it is a hamlet of its own, too far from any neighbour to
   * be joined to one.
   *
   * @param why null leaves the reason as it is
   * @param alone null leaves it as it is
   */
  public void explain(String why, Boolean alone) {
    this.reason = why == null ? reason : why;
    this.hamlet = alone == null ? hamlet : alone;
  }

  /** Everybody has gone to the grid that follows, which begins with what was said of this one. */
  public void handOver(Grid successor) {
    if (successor.verdict == null) {
      successor.explain(reason, hamlet);
    }
    this.households = 0;
    this.merchants = 0;
    this.verdict = null;
    this.decision = null;
  }

  public UUID unit() {
    return unit;
  }

  UnitPath path() {
    return new UnitPath(path);
  }

  public boolean hamlet() {
    return hamlet;
  }

  String verdict() {
    return verdict;
  }

  public String reason() {
    return reason;
  }

  UUID decision() {
    return decision;
  }
}
