package org.yiwang.decisions.engine;

import java.util.BitSet;
import org.yiwang.decisions.table.Condition.Group;

/**
 * One question as the generated rules see it: numbers, and cells that hold or do not. Used by one
 * thread, for one question. Public because generated rules call it.
 */
public final class Subject {

  /** Stands for a number that is not known; no condition contains it. */
  public static final long UNKNOWN = Long.MIN_VALUE;

  private final CellTests tests;
  private final long[] numbers;
  private final Object[] values;
  private final BitSet[] entries;
  private final BitSet asked = new BitSet();
  private final BitSet holds = new BitSet();
  private final BitSet hits = new BitSet();

  /**
   * @param numbers by condition column: the number, 1 or 0 for yes or no, the place of a dictionary
   *     entry, or {@link #UNKNOWN}
   * @param values by condition column: a text, the {@code BitSet} of several dictionary entries, or
   *     null when unknown
   */
  public Subject(CellTests tests, long[] numbers, Object[] values) {
    this.tests = tests;
    this.numbers = numbers;
    this.values = values;
    this.entries = new BitSet[values.length];
  }

  /** Whether the number of a column lies between two bounds, both included. */
  public boolean within(int column, long low, long high) {
    long number = numbers[column];
    return low <= number && number <= high;
  }

  /** Whether a cell holds; worked out when first asked, once. */
  public boolean cell(int cell) {
    if (!asked.get(cell)) {
      asked.set(cell);
      holds.set(cell, tests.holds(cell, this));
    }
    return holds.get(cell);
  }

  /** Notes that a row matches. */
  public void hit(int row) {
    hits.set(row);
  }

  /** The rows that match, once asked. */
  public BitSet hits() {
    return hits;
  }

  /**
   * The first word of a group, in the order it was written, that the column's text has; null if
   * none.
   */
  public String found(int column, Group group) {
    return tests.firstFound(column, group, this);
  }

  boolean known(int column) {
    return values[column] != null;
  }

  /** The dictionary entries of a column, or the numbers of the words found in its text. */
  BitSet entries(int column) {
    if (entries[column] == null) {
      entries[column] =
          values[column] instanceof BitSet several
              ? several
              : tests.scan(column, (String) values[column]);
    }
    return entries[column];
  }
}
