package org.yiwang.territory.answering;

import java.time.Instant;
import java.util.UUID;

/**
 * A post with nobody on duty.
 *
 * @param days of the calendar in China since it fell vacant
 * @param answeringPostId the post that stands in for it; absent when nobody answers
 */
public record Vacancy(
    UUID postId,
    String postName,
    String role,
    String unitPath,
    String unitName,
    Instant since,
    long days,
    UUID answeringPostId,
    String answeringPostName,
    String answeringPerson) {

  public Vacancy answeredBy(UUID post, String name, String person) {
    return new Vacancy(postId, postName, role, unitPath, unitName, since, days, post, name, person);
  }
}
