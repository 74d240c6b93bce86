package org.yiwang.decisions.table;

/** Which side of a rule a column is on. */
public enum Role {
  CONDITION,
  OUTCOME;

  /** Prefix of the labels in the bundle. */
  public static final String LABELS = "role.";
}
