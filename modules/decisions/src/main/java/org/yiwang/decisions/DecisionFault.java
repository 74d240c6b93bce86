package org.yiwang.decisions;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yiwang.decisions.text.Messages;

/**
 * A question that cannot be answered as it was put, or rules that contradict each other: a mistake
 * of a program or of the rules, never a citizen's.
 *
 * <p>Codes: {@code decision.tie}, {@code decision.unknown-table}, {@code decision.unknown-fact},
 * {@code decision.unknown-code}, {@code decision.wrong-type}, {@code decision.no-outcome}, {@code
 * decision.unknown-dictionary}, {@code decision.closed}, {@code decision.build-failed}. The message
 * is one Chinese sentence on one line.
 */
public final class DecisionFault extends RuntimeException {

  private final String code;
  private final transient SortedMap<String, Object> arguments;

  public DecisionFault(String code, Map<String, ?> arguments) {
    this(code, arguments, null);
  }

  public DecisionFault(String code, Map<String, ?> arguments, Throwable cause) {
    super(Messages.sentence(code, arguments), cause);
    this.code = code;
    this.arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
  }

  public String code() {
    return code;
  }

  public SortedMap<String, Object> arguments() {
    return arguments;
  }
}
