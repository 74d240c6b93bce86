package org.yiwang.bench.stand;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yiwang.launcher.Arguments;

/** Words after the command: first what it is about, then options. */
public final class Options {
  private final List<String> subjects;
  private final Arguments arguments;

  public Options(List<String> words, int subjects, Set<String> known) {
    Set<String> all = new TreeSet<>(known);
    all.addAll(Stand.OPTIONS);
    if (words.size() < subjects) {
      throw new IllegalArgumentException("missing: the file this is about");
    }
    this.subjects = words.subList(0, subjects);
    this.arguments =
        Arguments.of(words.subList(subjects, words.size()).toArray(String[]::new), all);
  }

  public Path subject() {
    return Path.of(subjects.get(0));
  }

  public Optional<String> text(String name) {
    return arguments.text(name);
  }

  public Path path(String name, String otherwise) {
    return arguments.path(name).orElse(Path.of(otherwise));
  }

  public int number(String name, int otherwise) {
    return arguments.text(name).map(Integer::parseInt).orElse(otherwise);
  }

  Arguments arguments() {
    return arguments;
  }
}
