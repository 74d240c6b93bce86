package org.yiwang.territory.answering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Lays the duties of a post and of those it fell back to side by side, so that every moment since
 * it was opened has exactly one answer: somebody, or nobody.
 */
public final class Answering {

  private static final int LONGEST_CHAIN = 20;

  private final Function<UUID, PostPast> past;
  private final Map<UUID, PostPast> known = new HashMap<>();

  /**
   * @param past gives null for a post nobody knows
   */
  public Answering(Function<UUID, PostPast> past) {
    this.past = past;
  }

  /** In the order of time, without gaps, from the opening to the closing of the post. */
  public List<AnsweringSpan> of(UUID post) {
    PostPast asked = known(post);
    List<AnsweringSpan> joined = new ArrayList<>();
    for (AnsweringSpan span : between(asked, asked.opened(), asked.closed(), false, 0)) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).goesOnIn(span)) {
        joined.set(last, joined.get(last).with(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private List<AnsweringSpan> between(
      PostPast post, Instant from, Instant to, boolean standIn, int depth) {
    List<AnsweringSpan> spans = new ArrayList<>();
    Instant at = from;
    for (PostPast.DutyPast duty : post.duties()) {
      Instant begin = later(duty.since(), from);
      Instant end = earlier(duty.until(), to);
      if (isBefore(begin, end)) {
        spans.addAll(vacant(post, at, begin, depth));
        String reason = end != null && end.equals(duty.until()) ? duty.reason() : null;
        spans.add(
            new AnsweringSpan(
                begin,
                end,
                duty.personId(),
                duty.personName(),
                post.id(),
                post.name(),
                standIn,
                reason));
        at = end;
      }
      if (at == null) {
        return spans;
      }
    }
    spans.addAll(vacant(post, at, to, depth));
    return spans;
  }

  private List<AnsweringSpan> vacant(PostPast post, Instant from, Instant to, int depth) {
    List<AnsweringSpan> spans = new ArrayList<>();
    Instant at = from;
    for (PostPast.FallbackPast fallback : post.fallbacks()) {
      Instant begin = later(fallback.since(), from);
      Instant end = earlier(fallback.until(), to);
      PostPast other = depth < LONGEST_CHAIN ? known(fallback.post()) : null;
      if (at != null && isBefore(begin, end) && other != null) {
        if (isBefore(at, begin)) {
          spans.add(AnsweringSpan.nobody(at, begin));
        }
        spans.addAll(between(other, begin, end, true, depth + 1));
        at = end;
      }
    }
    if (at != null && isBefore(at, to)) {
      spans.add(AnsweringSpan.nobody(at, to));
    }
    return spans;
  }

  private PostPast known(UUID post) {
    return known.computeIfAbsent(post, past);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** Null is never. */
  private static Instant earlier(Instant one, Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  private static boolean isBefore(Instant one, Instant other) {
    return other == null || one.isBefore(other);
  }
}
