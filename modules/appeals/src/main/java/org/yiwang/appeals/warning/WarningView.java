package org.yiwang.appeals.warning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.AppealReceipt.Label;
import org.yiwang.platform.Versioned;

/**
 * A warning as others see it.
 *
 * @param days the window in which it last rose
 * @param voices households and names, each once; all anonymous ones together are one
 * @param calls how often anybody called
 * @param postId of the post that answers for it
 * @param joint whether the rules want its voices led together
 * @param representatives how many may come for all at most; absent for no word on it
 * @param reason why it was closed
 * @param steps the colours it had, the first first; absent in lists
 * @param personName who answers for it today; absent in lists, and when nobody does
 */
public record WarningView(
    UUID id,
    String path,
    String level,
    Label category,
    Label colour,
    int days,
    int voices,
    int calls,
    int households,
    Instant firstAt,
    Instant lastAt,
    Instant raisedAt,
    UUID postId,
    String postName,
    UUID personId,
    String personName,
    boolean joint,
    Integer representatives,
    boolean open,
    Instant closedAt,
    String closedByName,
    String reason,
    List<StepView> steps,
    int version)
    implements Versioned {

  /**
   * @param explanation by which rule, in a sentence
   * @param appeal the voice by which it got this colour
   */
  public record StepView(
      Label colour,
      int voices,
      int calls,
      int households,
      UUID appeal,
      Instant at,
      List<String> rules,
      String explanation) {}

  /** One of its voices. */
  public record MemberView(
      UUID id,
      String number,
      String title,
      String status,
      String path,
      UUID holderPost,
      Instant receivedAt,
      Instant joinedAt) {}
}
