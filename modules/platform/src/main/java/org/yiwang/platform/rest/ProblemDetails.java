package org.yiwang.platform.rest;

import java.util.Map;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.Problem;

/**
 * Problem details as RFC 9457 shapes them.
 *
 * @param type {@code urn:yiwang:problem:} and the code
 * @param title what kind of problem, in Chinese
 * @param status the HTTP status
 * @param detail what happened, what was kept and what to do, in Chinese
 * @param code stable, for machines
 * @param arguments the typed values inside the sentence
 */
public record ProblemDetails(
    String type,
    String title,
    int status,
    String detail,
    String code,
    Map<String, Object> arguments) {

  static ProblemDetails of(Problem problem) {
    return new ProblemDetails(
        "urn:yiwang:problem:" + problem.code(),
        Messages.sentence("problem." + problem.kind().status(), Map.of()),
        problem.kind().status(),
        problem.sentence(),
        problem.code(),
        problem.arguments());
  }
}
