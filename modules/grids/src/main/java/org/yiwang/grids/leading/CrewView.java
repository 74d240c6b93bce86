package org.yiwang.grids.leading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who stands by a grid, now or at the end of a day.
 *
 * @param seats leader, town instructor, village instructor, in this order
 * @param answering who answers for the leader's post: the leader, or the first of its fallbacks
 *     with somebody on duty; absent when nobody does
 * @param verdict complete or lacking, by the rules of today
 * @param lacking roles of the posts without anybody
 * @param explanation why, in Chinese
 */
public record CrewView(
    UUID gridId,
    String gridPath,
    List<SeatView> seats,
    Answering answering,
    String verdict,
    List<String> lacking,
    String explanation) {

  /**
   * @param postId absent while the grid has no such post
   * @param personId absent while it is vacant
   * @param since when the person took over
   * @param reason the clerk's, where the rules demanded one
   * @param decisionId the stored decision by which they could
   */
  public record SeatView(
      String role,
      UUID postId,
      UUID personId,
      String personName,
      Instant since,
      String reason,
      UUID decisionId) {}

  public record Answering(
      UUID postId,
      String unitPath,
      String role,
      String postName,
      UUID personId,
      String personName) {}
}
