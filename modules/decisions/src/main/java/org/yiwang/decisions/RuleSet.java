package org.yiwang.decisions;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yiwang.decisions.engine.CellTests;
import org.yiwang.decisions.engine.Engine;
import org.yiwang.decisions.engine.Subject;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.table.Table;

/** Checked and compiled rules; immutable and safe to ask from many threads. */
public final class RuleSet implements AutoCloseable {

  private final String hash;
  private final Map<String, Dictionary> dictionaries;
  private final SortedMap<String, CompiledTable> tables = new TreeMap<>();
  private final Engine engine;

  private RuleSet(String hash, RuleReader.Read read) {
    this.hash = hash;
    this.dictionaries = read.dictionaries();
    List<CellTests> tests = read.tables().stream().map(CellTests::new).toList();
    for (Table table : read.tables()) {
      int number = tables.size();
      tables.put(table.schema().path(), new CompiledTable(number, table, tests.get(number)));
    }
    try {
      this.engine = Engine.build(read.tables(), tests);
    } catch (RuntimeException | LinkageError e) {
      throw new DecisionFault("decision.build-failed", Map.of("hash", hash), e);
    }
  }

  /**
   * Checks and compiles rule files. Takes seconds: never while somebody waits.
   *
   * @throws RuleSetRejected with every flaw found; nothing was compiled
   */
  public static RuleSet compile(RuleFiles files) throws RuleSetRejected {
    RuleReader.Read read = RuleReader.read(files);
    if (!read.flaws().isEmpty()) {
      throw new RuleSetRejected(read.flaws());
    }
    return new RuleSet(files.hash(), read);
  }

  /** The content hash of the files, {@link RuleFiles#hash()}. */
  public String hash() {
    return hash;
  }

  /** The tables that can be asked, e.g. {@code appeals/triage}. */
  public Set<String> tables() {
    return Collections.unmodifiableSet(tables.keySet());
  }

  /**
   * Asks a table.
   *
   * @param table e.g. {@code appeals/triage}
   * @param facts by identifier of the table's condition columns; what is not given is unknown and
   *     meets no condition
   * @throws DecisionFault {@code decision.unknown-table}, {@code decision.unknown-fact}, {@code
   *     decision.wrong-type}, {@code decision.unknown-code} for a wrong question; {@code
   *     decision.tie} if two rules match where only one may; {@code decision.closed} after {@link
   *     #close()}
   */
  public Decision decide(String table, Facts facts) {
    return decide(table, List.of(facts)).get(0);
  }

  /**
   * Asks a table many questions in one go, which costs less; a thousand at a time is a good
   * measure.
   */
  public List<Decision> decide(String table, List<Facts> questions) {
    CompiledTable compiled = table(table);
    Subject[] subjects = questions.stream().map(compiled::subject).toArray(Subject[]::new);
    if (!engine.ask(compiled.number(), subjects)) {
      throw new DecisionFault("decision.closed", Map.of("hash", hash));
    }
    return IntStream.range(0, subjects.length)
        .mapToObj(i -> compiled.decision(hash, questions.get(i), subjects[i]))
        .toList();
  }

  /**
   * The facts a table asks for, by identifier.
   *
   * @throws DecisionFault {@code decision.unknown-table}
   */
  public Set<String> facts(String table) {
    return table(table).table().schema().conditions().stream()
        .map(Column::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A dictionary.
   *
   * @throws DecisionFault {@code decision.unknown-dictionary}
   */
  public Dictionary dictionary(String name) {
    Dictionary found = dictionaries.get(name);
    if (found == null) {
      throw new DecisionFault(
          "decision.unknown-dictionary",
          Map.of("dictionary", name, "allowed", dictionaries.keySet()));
    }
    return found;
  }

  /**
   * Gives back what the engine holds. Questions being answered are answered; later ones are
   * refused.
   */
  @Override
  public void close() {
    engine.close();
  }

  CompiledTable table(String path) {
    CompiledTable found = tables.get(path);
    if (found == null) {
      throw new DecisionFault(
          "decision.unknown-table", Map.of("table", path, "allowed", tables.keySet()));
    }
    return found;
  }
}
