package org.yiwang.appeals.joint;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yiwang.kernel.Problem;

/** How two appeals belong together. */
public enum LinkKind {
  /** The same matter said once more. */
  DUPLICATE,
  /** The same matter come back. */
  RELAPSE,
  RELATED;

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws Problem {@code appeals.link-unknown-kind}
   */
  static LinkKind ofSlug(String slug) {
    return Arrays.stream(values())
        .filter(kind -> kind.slug().equals(slug))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.invalid(
                    "appeals.link-unknown-kind", "kind", String.valueOf(slug), "allowed", all()));
  }

  private static String all() {
    return Arrays.stream(values()).map(LinkKind::slug).collect(Collectors.joining(", "));
  }
}
