package org.yiwang.decisions.table;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What one cell demands of one fact. A fact that is unknown meets no condition. */
public sealed interface Condition {

  /** A whole number between two bounds, kept as staff wrote them. */
  record Range(Form form, long from, long to) implements Condition {

    /** The least number that matches. Never {@link Long#MIN_VALUE}, which stands for "unknown". */
    public long low() {
      return switch (form) {
        case EXACTLY, BETWEEN, AT_LEAST -> from;
        case MORE_THAN -> from + 1;
        case AT_MOST, LESS_THAN -> Long.MIN_VALUE + 1;
      };
    }

    /** The greatest number that matches. */
    public long high() {
      return switch (form) {
        case EXACTLY, BETWEEN, AT_MOST -> to;
        case LESS_THAN -> to - 1;
        case AT_LEAST, MORE_THAN -> Long.MAX_VALUE;
      };
    }
  }

  /** How a range was written. */
  enum Form {
    EXACTLY,
    BETWEEN,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN;

    /** Prefix of the phrases in the bundle. */
    public static final String PHRASES = "range.";
  }

  /**
   * Entries of a dictionary.
   *
   * @param noneOf whether the fact must be none of them, rather than one of them
   * @param codes the entries' places in the dictionary
   */
  record Choice(boolean noneOf, SortedSet<Integer> codes) implements Condition {

    public Choice {
      codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }
  }

  /** Words in a text; every group must hold. */
  record Mention(List<Group> groups) implements Condition {

    public Mention {
      groups = List.copyOf(groups);
    }
  }

  /**
   * Words of which one must occur, or none may.
   *
   * @param words as staff wrote them
   */
  record Group(boolean noneOf, List<String> words) {

    public Group {
      words = List.copyOf(words);
    }
  }
}
