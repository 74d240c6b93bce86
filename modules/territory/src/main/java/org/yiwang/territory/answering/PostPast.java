package org.yiwang.territory.answering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All that was ever recorded about one post.
 *
 * @param duties in the order of time
 * @param fallbacks in the order of time
 * @param successor holds its matters since it closed; null while it stands
 */
public record PostPast(
    UUID id,
    String name,
    List<DutyPast> duties,
    List<FallbackPast> fallbacks,
    Instant opened,
    Instant closed,
    UUID successor) {

  /**
   * @param until null while it lasts
   */
  public record DutyPast(
      UUID personId, String personName, Instant since, Instant until, String reason) {}

  /**
   * @param until null while it lasts
   */
  public record FallbackPast(UUID post, Instant since, Instant until) {}
}
