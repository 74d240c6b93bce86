package org.yiwang.territory.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yiwang.kernel.Command;
import org.yiwang.platform.imports.Applying;
import org.yiwang.platform.imports.Checked;
import org.yiwang.platform.imports.Checking;
import org.yiwang.platform.imports.Fault;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Importer;
import org.yiwang.platform.imports.Leaver;
import org.yiwang.platform.imports.Outcome;
import org.yiwang.platform.imports.Parsed;
import org.yiwang.platform.imports.Staged;
import org.yiwang.platform.imports.Staging;
import org.yiwang.platform.imports.Tally;

/** A file on its way through an importer, staged in memory. */
final class OneFile implements Staging {

  private final Map<Integer, Staged> rows = new TreeMap<>();
  private final Map<Integer, String> faults = new TreeMap<>();
  private final Set<String> keys = new HashSet<>();
  private final List<Leaver> leavers = new ArrayList<>();

  OneFile(Importer importer, ImportScope scope, List<Map<String, Object>> cells) {
    Checking checking = importer.checking(scope);
    List<Parsed> parsed = new ArrayList<>();
    for (Map<String, Object> row : cells) {
      parsed.add(new Parsed(parsed.size() + 2, row));
    }
    List<Checked> results = checking.check(parsed);
    for (int i = 0; i < results.size(); i++) {
      Parsed row = parsed.get(i);
      Checked is = results.get(i);
      keys.add(checking.key(row));
      rows.put(row.row(), staged(row.row(), is.outcome(), checking.key(row), is));
      is.faults().forEach(fault -> fault(row.row(), fault));
    }
    checking.settle(this);
  }

  private static Staged staged(int row, Outcome outcome, String key, Checked is) {
    return new Staged(row, outcome, key, is.subject(), is.group(), is.origin(), is.payload());
  }

  private void fault(int row, Fault fault) {
    faults.put(row, fault.field() + " " + fault.problem().code());
  }

  /** What becomes of each row, in the order of the file. */
  List<String> outcomes() {
    return rows.values().stream()
        .map(row -> faults.getOrDefault(row.row(), row.outcome().slug()))
        .toList();
  }

  List<String> leavers() {
    return leavers.stream().map(Leaver::key).toList();
  }

  String firstLeaver() {
    return leavers.get(0).before();
  }

  void applyTo(Applying applying, Command command) {
    List<Staged> wanted =
        inOrder().stream()
            .filter(row -> Set.of(Outcome.ADD, Outcome.CHANGE).contains(row.outcome()))
            .toList();
    for (Staged row : wanted) {
      applying.apply(command, List.of(row));
    }
    applying.applied(command);
  }

  private List<Staged> inOrder() {
    return rows.values().stream()
        .filter(row -> row.outcome() != Outcome.ERROR)
        .sorted(Comparator.comparing(Staged::group).thenComparing(Staged::row))
        .toList();
  }

  @Override
  public List<Tally> tallies() {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Staged> rowsOf(String group, int afterRow, int limit) {
    throw new UnsupportedOperationException();
  }

  /** Two at a time, so that pages are seen to go on. */
  @Override
  public List<Staged> rowsAfter(Staged last, int limit) {
    List<Staged> all = inOrder();
    int from = 0;
    while (last != null
        && from < all.size()
        && (all.get(from).group().compareTo(last.group()) < 0
            || all.get(from).row() == last.row())) {
      from++;
    }
    return all.subList(from, Math.min(from + 2, all.size()));
  }

  @Override
  public Set<String> absent(Collection<String> wanted) {
    return wanted.stream().filter(key -> !keys.contains(key)).collect(Collectors.toSet());
  }

  @Override
  public int unidentified() {
    return 0;
  }

  @Override
  public void turn(Collection<Integer> turned, Outcome outcome, Fault fault) {
    for (int row : turned) {
      Staged was = rows.get(row);
      rows.put(
          row,
          new Staged(
              row, outcome, was.key(), was.subject(), was.group(), was.origin(), was.payload()));
      fault(row, fault);
    }
  }

  @Override
  public void remark(Collection<Integer> remarked, Fault fault) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void leave(List<Leaver> left) {
    leavers.addAll(left);
  }
}
