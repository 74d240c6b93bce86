package org.yiwang.decisions.table;

/** How the rows that match combine to one decision. */
public enum HitPolicy {
  /** At most one row may match; two are a contradiction of the rules. */
  UNIQUE,
  /** The first row that matches gives every outcome. */
  FIRST,
  /** Each outcome comes from the first matching row that fills it. */
  FIRST_PER_OUTCOME;

  /** Prefix of the labels in the bundle. */
  public static final String LABELS = "policy.";
}
