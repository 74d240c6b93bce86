package org.yiwang.decisions;

import static org.yiwang.decisions.text.Messages.word;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads {@code dictionaries/*.csv}. */
final class DictionaryReader {

  static final String FOLDER = "dictionaries/";

  private static final String CODE = "word.code";
  private static final String NAME = "word.name";
  private static final Headings HEADINGS = Headings.of(List.of(CODE, NAME), List.of(Headings.NOTE));
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private DictionaryReader() {}

  static Map<String, Dictionary> read(RuleFiles files, Flaws flaws) {
    Map<String, Dictionary> dictionaries = new TreeMap<>();
    for (String file : files.texts().keySet()) {
      if (file.startsWith(FOLDER)) {
        String name = file.substring(FOLDER.length(), file.length() - ".csv".length());
        dictionaries.put(name, new Dictionary(name, entries(files, file, flaws)));
      }
    }
    return dictionaries;
  }

  private static Map<String, String> entries(RuleFiles files, String file, Flaws flaws) {
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    Sheet.read(files, file, HEADINGS, flaws)
        .ifPresent(
            sheet -> {
              for (Sheet.Line line : sheet.lines()) {
                String code = line.word(CODE);
                String name = line.word(NAME);
                Spot codeSpot = sheet.spot(flaws, line, word(CODE));
                Spot nameSpot = sheet.spot(flaws, line, word(NAME));
                if (!SLUG.matcher(code).matches()) {
                  codeSpot.flaw("rules.wrong-code", "read", code);
                } else if (names.containsKey(code)) {
                  codeSpot.flaw("rules.duplicate", "read", code);
                }
                if (!NameList.canName(name)) {
                  nameSpot.flaw("rules.wrong-name", "read", name);
                } else if (!seen.add(NameList.key(name))) {
                  nameSpot.flaw("rules.duplicate", "read", name);
                }
                names.put(code, name);
              }
              if (sheet.lines().isEmpty()) {
                flaws.add(file, 0, "", "rules.empty-table");
              }
            });
    return names;
  }
}
