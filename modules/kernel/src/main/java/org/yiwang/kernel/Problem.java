package org.yiwang.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that cannot be done, with a stable code for machines and arguments for the sentence
 * that people read. Whatever throws it has written nothing.
 */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** How a door answers; {@link #status} is the HTTP status. */
  public enum Kind {
    INVALID(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    STALE(412),
    TOO_LARGE(413),
    MEDIA_TYPE(415),
    REFUSED(422),
    UNCONDITIONAL(428),
    FAULT(500),
    BUSY(503);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }

  private final Kind kind;
  private final String code;
  private final transient Map<String, Object> arguments;

  public Problem(Kind kind, String code, Object... namesAndValues) {
    super(code);
    this.kind = kind;
    this.code = code;
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      named.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    this.arguments = Collections.unmodifiableMap(named);
  }

  public static Problem invalid(String code, Object... namesAndValues) {
    return new Problem(Kind.INVALID, code, namesAndValues);
  }

  public static Problem forbidden(String code, Object... namesAndValues) {
    return new Problem(Kind.FORBIDDEN, code, namesAndValues);
  }

  public static Problem notFound(String code, Object... namesAndValues) {
    return new Problem(Kind.NOT_FOUND, code, namesAndValues);
  }

  public static Problem conflict(String code, Object... namesAndValues) {
    return new Problem(Kind.CONFLICT, code, namesAndValues);
  }

  /** Well-formed, but against a rule or a fact. */
  public static Problem refused(String code, Object... namesAndValues) {
    return new Problem(Kind.REFUSED, code, namesAndValues);
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  public Map<String, Object> arguments() {
    return arguments == null ? Map.of() : arguments;
  }

  /** What happened, what was kept and what to do, in Chinese. */
  public String sentence() {
    return Messages.sentence(code, arguments());
  }

  @Override
  public String getMessage() {
    return code + " " + arguments();
  }
}
