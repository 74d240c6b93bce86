package org.yiwang.decisions;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One rule's contribution to a decision.
 *
 * @param rule the rule's id, e.g. {@code APL-T-012}
 * @param outcome only the outcomes that this rule contributed: {@code Long}, {@code Boolean} or a
 *     dictionary code
 * @param basis the legal basis as staff wrote it
 */
public record Finding(
    String rule, SortedMap<String, Object> outcome, String basis, Explanation explanation) {

  public Finding {
    outcome = Collections.unmodifiableSortedMap(new TreeMap<>(outcome));
  }
}
