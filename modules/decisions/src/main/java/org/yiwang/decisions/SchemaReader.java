package org.yiwang.decisions;

import static org.yiwang.decisions.text.Messages.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.table.ColumnType;
import org.yiwang.decisions.table.HitPolicy;
import org.yiwang.decisions.table.Role;
import org.yiwang.decisions.table.Schema;
import org.yiwang.decisions.text.Labels;

/** Reads {@code <table>.columns.csv}: which columns a table has and what may stand in them. */
final class SchemaReader {

  private static final String NAME = "word.column-name";
  private static final String CODE = "word.code";
  private static final String ROLE = "word.role";
  private static final String TYPE = "word.type";
  private static final String VALUES = "word.values";
  private static final String UNIT = "word.unit";
  private static final String REQUIRED = "word.required";
  private static final Headings HEADINGS =
      Headings.of(List.of(NAME, CODE, ROLE, TYPE), List.of(VALUES, UNIT, REQUIRED, Headings.NOTE));
  private static final Set<String> RESERVED =
      Set.of(
          word(Headings.ID),
          word(Headings.BASIS),
          word(Headings.NOTE),
          word("word.case"),
          word("word.rule"),
          word("word.fires"),
          word("word.reason"));
  private static final Pattern IDENTIFIER = Pattern.compile("[a-z][A-Za-z0-9]*");

  private final RuleFiles files;
  private final Map<String, Dictionary> dictionaries;
  private final Flaws flaws;

  SchemaReader(RuleFiles files, Map<String, Dictionary> dictionaries, Flaws flaws) {
    this.files = files;
    this.dictionaries = dictionaries;
    this.flaws = flaws;
  }

  /** The schema of a table; empty if it has any flaw, because then its rows cannot be judged. */
  Optional<Schema> read(String path, String title, HitPolicy policy) {
    Optional<Sheet> sheet = Sheet.read(files, path + ".columns.csv", HEADINGS, flaws);
    return sheet.flatMap(found -> schema(found, path, title, policy));
  }

  private Optional<Schema> schema(Sheet sheet, String path, String title, HitPolicy policy) {
    int before = flaws.all().size();
    List<Column> conditions = new ArrayList<>();
    List<Column> outcomes = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Sheet.Line line : sheet.lines()) {
      name(sheet, line, names);
      id(sheet, line, ids);
      Optional<Role> role = label(sheet, line, ROLE, Role.LABELS, Role.class);
      Optional<ColumnType> type = label(sheet, line, TYPE, ColumnType.LABELS, ColumnType.class);
      if (role.isPresent() && type.isPresent()) {
        Column column = column(sheet, line, role.get(), type.get());
        (role.get() == Role.CONDITION ? conditions : outcomes).add(column);
      }
    }
    if (flaws.all().size() == before && (conditions.isEmpty() || outcomes.isEmpty())) {
      flaws.add(sheet.file(), 0, "", "rules.one-sided");
    }
    return flaws.all().size() == before
        ? Optional.of(new Schema(path, title, policy, conditions, outcomes))
        : Optional.empty();
  }

  private void name(Sheet sheet, Sheet.Line line, Set<String> names) {
    String name = line.word(NAME);
    Spot spot = sheet.spot(flaws, line, word(NAME));
    if (!NameList.canName(name)) {
      spot.flaw("rules.wrong-name", "read", name);
    } else if (RESERVED.contains(name)) {
      spot.flaw("rules.reserved", "read", name);
    } else if (!names.add(name)) {
      spot.flaw("rules.duplicate", "read", name);
    }
  }

  private void id(Sheet sheet, Sheet.Line line, Set<String> ids) {
    String id = line.word(CODE);
    Spot spot = sheet.spot(flaws, line, word(CODE));
    if (!IDENTIFIER.matcher(id).matches()) {
      spot.flaw("rules.wrong-identifier", "read", id);
    } else if (!ids.add(id)) {
      spot.flaw("rules.duplicate", "read", id);
    }
  }

  private <E extends Enum<E>> Optional<E> label(
      Sheet sheet, Sheet.Line line, String heading, String prefix, Class<E> type) {
    Optional<E> found = Labels.find(prefix, type, line.word(heading));
    if (found.isEmpty()) {
      sheet
          .spot(flaws, line, word(heading))
          .notAllowed("rules.wrong-value", line.word(heading), Labels.all(prefix, type));
    }
    return found;
  }

  private Column column(Sheet sheet, Sheet.Line line, Role role, ColumnType type) {
    if (role == Role.OUTCOME && !type.isNumber()) {
      List<String> allowed =
          List.of(ColumnType.INTEGER, ColumnType.YES_NO, ColumnType.ONE_OF).stream()
              .map(each -> Labels.of(ColumnType.LABELS, each))
              .toList();
      sheet
          .spot(flaws, line, word(TYPE))
          .flaw("rules.wrong-outcome-type", "read", line.word(TYPE), "allowed", allowed);
    }
    return new Column(
        line.word(NAME),
        line.word(CODE),
        type,
        names(sheet, line, type),
        line.word(UNIT),
        required(sheet, line, role));
  }

  private Map<String, String> names(Sheet sheet, Sheet.Line line, ColumnType type) {
    String read = line.word(VALUES);
    Spot spot = sheet.spot(flaws, line, word(VALUES));
    if (!type.hasDictionary()) {
      if (!isBlank(read)) {
        spot.flaw("rules.needless-values", "read", read, "type", line.word(TYPE));
      }
      return Map.of();
    }
    Dictionary dictionary = dictionaries.get(read);
    if (dictionary == null) {
      spot.notAllowed("rules.unknown-dictionary", read, dictionaries.keySet());
      return Map.of();
    }
    return dictionary.names();
  }

  private boolean required(Sheet sheet, Sheet.Line line, Role role) {
    String read = line.word(REQUIRED);
    if (isBlank(read) || read.equals(word("word.no"))) {
      return false;
    }
    if (!read.equals(word("word.yes"))) {
      sheet
          .spot(flaws, line, word(REQUIRED))
          .notAllowed("rules.wrong-value", read, List.of(word("word.yes"), word("word.no")));
    } else if (role == Role.CONDITION) {
      sheet.spot(flaws, line, word(REQUIRED)).flaw("rules.required-condition");
    }
    return true;
  }

  private static boolean isBlank(String cell) {
    return cell.isEmpty() || cell.equals(word("word.any"));
  }
}
