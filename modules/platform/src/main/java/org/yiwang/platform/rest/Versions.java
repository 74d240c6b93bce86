package org.yiwang.platform.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yiwang.kernel.Problem;

/** Row versions as strong entity tags (RFC 9110 §8.8.3): version 3 is {@code "3"}. */
public final class Versions {

  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

  private Versions() {}

  public static String tag(long version) {
    return "\"" + version + "\"";
  }

  /**
   * The version a change was based on.
   *
   * @throws Problem {@code platform.if-match-missing} or {@code platform.if-match-malformed}
   */
  public static long required(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Problem(Problem.Kind.UNCONDITIONAL, "platform.if-match-missing");
    }
    Matcher tag = TAG.matcher(ifMatch.trim());
    if (!tag.matches()) {
      throw Problem.invalid("platform.if-match-malformed", "ifMatch", ifMatch);
    }
    return Long.parseLong(tag.group(1));
  }
}
