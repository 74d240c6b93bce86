package org.yiwang.platform.imports;

import java.util.List;

/**
 * What a module offers for one kind of file. A CDI bean, found by being one; the words it shows
 * stand in its module's bundle: {@code import.<kind>} names the kind, {@code import.<kind>.<field>}
 * is the heading of a column, {@code import.<kind>.<field>.help} says in one sentence what to write
 * there, {@code import.<kind>.<field>.sample} shows it.
 */
public interface Importer {

  /** Stable slug, for instance {@code households}. */
  String kind();

  /** Permission to send, check and apply such a file. */
  String needs();

  /** In the order of the template; asked anew for each file, so that choices may follow rules. */
  List<Column> columns();

  /** Begins to check a file; one object for one pass over it. */
  Checking checking(ImportScope scope);

  /**
   * Begins to apply a checked file; one object for one attempt. It may run on another machine and
   * another day than the check, so it starts from the staged rows and the state it finds, never
   * from what a {@link Checking} remembers.
   */
  Applying applying(ImportScope scope);
}
