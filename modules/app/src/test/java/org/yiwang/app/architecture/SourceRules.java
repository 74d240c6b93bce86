package org.yiwang.app.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.kernel.Messages;

/** What only the text of the sources shows. Each rule returns what breaks it. */
final class SourceRules {

  private static final Pattern CODE = Pattern.compile("[a-z]+\\.[a-z][a-z0-9-]*[a-z0-9]");
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern PROBLEM = Pattern.compile("\\bProblem\\b|\\bcode =");

  private SourceRules() {}

  static List<String> chineseInCode(Path folder) {
    return Source.below(folder).stream()
        .filter(source -> !source.han().isEmpty())
        .map(source -> source.file().getFileName() + ": " + source.han())
        .toList();
  }

  static List<String> packagesWithoutWords(Path folder) {
    return Source.below(folder).stream()
        .map(source -> source.file().getParent())
        .distinct()
        .filter(directory -> !Files.exists(directory.resolve("package-info.java")))
        .map(Path::toString)
        .toList();
  }

  /** Codes of problems that no bundle explains, and sentences whose places nobody fills. */
  static List<String> unexplainedProblems(Path folder) {
    return Source.below(folder).stream()
        .flatMap(source -> source.statements().stream())
        .filter(statement -> PROBLEM.matcher(statement).find())
        .flatMap(SourceRules::unexplained)
        .distinct()
        .toList();
  }

  static Set<String> problemCodes(Path folder) {
    return Source.below(folder).stream()
        .flatMap(source -> source.statements().stream())
        .filter(statement -> PROBLEM.matcher(statement).find())
        .flatMap(statement -> codes(statement).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> unexplained(String statement) {
    Set<String> codes = codes(statement);
    if (codes.size() != 1 || !statement.contains("Problem")) {
      return codes.stream().filter(code -> !Messages.has(code));
    }
    String code = codes.iterator().next();
    if (!Messages.has(code)) {
      return Stream.of(code);
    }
    Set<String> given = Source.literals(statement);
    return PLACE
        .matcher(Messages.sentence(code, new Places()))
        .results()
        .map(place -> place.group(1))
        .filter(place -> !given.contains(place))
        .map(place -> code + " {" + place + "}");
  }

  private static Set<String> codes(String statement) {
    return Source.literals(statement).stream()
        .filter(CODE.asMatchPredicate())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Leaves every place as it is. */
  private static final class Places extends java.util.AbstractMap<String, String> {
    private static final long serialVersionUID = 1L;

    @Override
    public String get(Object name) {
      return "{" + name + "}";
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
      return Set.of();
    }
  }
}
