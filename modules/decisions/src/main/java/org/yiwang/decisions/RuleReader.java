package org.yiwang.decisions;

import static org.yiwang.decisions.text.Messages.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yiwang.decisions.table.HitPolicy;
import org.yiwang.decisions.table.Table;
import org.yiwang.decisions.text.Labels;

/** Reads and checks all files of a jurisdiction: dictionaries first, then each module's tables. */
final class RuleReader {

  private static final String INDEX = "tables.csv";
  private static final String TABLE = "word.table";
  private static final String NAME = "word.name";
  private static final String POLICY = "word.policy";
  private static final Headings HEADINGS =
      Headings.of(List.of(TABLE, NAME, POLICY), List.of(Headings.NOTE));

  /** What was read: usable only if there are no flaws. */
  record Read(Map<String, Dictionary> dictionaries, List<Table> tables, List<Flaw> flaws) {}

  private final RuleFiles files;
  private final Flaws flaws = new Flaws();
  private final Set<String> used = new HashSet<>();
  private final List<Table> tables = new ArrayList<>();

  private RuleReader(RuleFiles files) {
    this.files = files;
  }

  static Read read(RuleFiles files) {
    return new RuleReader(files).read();
  }

  private Read read() {
    Map<String, Dictionary> dictionaries = DictionaryReader.read(files, flaws);
    SchemaReader schemas = new SchemaReader(files, dictionaries, flaws);
    TableReader rules = new TableReader(files, flaws);
    for (String file : files.texts().keySet()) {
      if (file.endsWith("/" + INDEX)) {
        used.add(file);
        String module = file.substring(0, file.length() - INDEX.length());
        Sheet.read(files, file, HEADINGS, flaws)
            .ifPresent(
                sheet -> sheet.lines().forEach(line -> table(sheet, line, module, schemas, rules)));
      }
    }
    unlisted();
    if (flaws.none()) {
      tables.forEach(table -> Overlaps.check(table, flaws));
    }
    return new Read(dictionaries, tables, flaws.all());
  }

  private void table(
      Sheet index, Sheet.Line line, String module, SchemaReader schemas, TableReader rules) {
    String path = module + line.word(TABLE);
    if (!used.add(path + ".csv")) {
      index.spot(flaws, line, word(TABLE)).flaw("rules.duplicate", "read", line.word(TABLE));
      return;
    }
    used.add(path + ".columns.csv");
    used.add(path + ".cases.csv");
    Optional<HitPolicy> policy = Labels.find(HitPolicy.LABELS, HitPolicy.class, line.word(POLICY));
    if (policy.isEmpty()) {
      index
          .spot(flaws, line, word(POLICY))
          .notAllowed(
              "rules.wrong-value",
              line.word(POLICY),
              Labels.all(HitPolicy.LABELS, HitPolicy.class));
    }
    schemas
        .read(path, line.word(NAME), policy.orElse(HitPolicy.UNIQUE))
        .flatMap(rules::read)
        .filter(table -> policy.isPresent())
        .ifPresent(tables::add);
  }

  private void unlisted() {
    boolean any = false;
    for (String file : files.texts().keySet()) {
      any |= file.endsWith("/" + INDEX);
      if (!file.startsWith(DictionaryReader.FOLDER) && !used.contains(file)) {
        String index = file.substring(0, file.lastIndexOf('/') + 1) + INDEX;
        flaws.add(file, 0, "", "rules.unlisted-file", "index", index);
      }
    }
    if (!any) {
      flaws.add(INDEX, 0, "", "rules.no-file");
    }
  }
}
