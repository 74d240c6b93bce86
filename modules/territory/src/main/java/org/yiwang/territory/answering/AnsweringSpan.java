package org.yiwang.territory.answering;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody answered for a post from one instant to another.
 *
 * @param to absent while it lasts
 * @param personId absent when nobody did
 * @param postId the post that person was on duty at
 * @param standIn whether that is another post than the one asked about
 * @param reason why the duty was left, when it was
 */
public record AnsweringSpan(
    Instant from,
    Instant to,
    UUID personId,
    String personName,
    UUID postId,
    String postName,
    boolean standIn,
    String reason) {

  static AnsweringSpan nobody(Instant from, Instant to) {
    return new AnsweringSpan(from, to, null, null, null, null, false, null);
  }

  boolean goesOnIn(AnsweringSpan next) {
    return from != null
        && Objects.equals(to, next.from)
        && Objects.equals(personId, next.personId)
        && Objects.equals(postId, next.postId);
  }

  AnsweringSpan with(AnsweringSpan next) {
    return new AnsweringSpan(
        from, next.to, personId, personName, postId, postName, standIn, next.reason);
  }
}
