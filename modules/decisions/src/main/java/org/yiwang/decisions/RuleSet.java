package org.yiwang.decisions;

import java.util.Set;

/** Checked and compiled rules; immutable and safe to ask from many threads. */
public final class RuleSet implements AutoCloseable {

  private RuleSet() {}

  public static RuleSet compile(RuleFiles files) throws RuleSetRejected {
    throw new UnsupportedOperationException(files.hash());
  }

  public String hash() {
    throw new UnsupportedOperationException();
  }

  public Set<String> tables() {
    throw new UnsupportedOperationException();
  }

  public Decision decide(String table, Facts facts) {
    throw new UnsupportedOperationException(table + facts);
  }

  public Dictionary dictionary(String name) {
    throw new UnsupportedOperationException(name);
  }

  @Override
  public void close() {}
}
