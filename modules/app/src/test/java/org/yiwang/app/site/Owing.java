package org.yiwang.app.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/** What a person owes at this moment, as that person sees it. */
public record Owing(Answer list) {

  public static Owing of(Clerk clerk) {
    return new Owing(clerk.get("obligations").ok());
  }

  /** What is owed in one matter, for instance {@code handle}. */
  public List<String> in(UUID appeal) {
    List<String> appeals = list.each("", "appeal");
    List<String> kinds = list.each("", "kind");
    return IntStream.range(0, appeals.size())
        .filter(i -> appeals.get(i).equals(appeal.toString()))
        .mapToObj(kinds::get)
        .sorted()
        .toList();
  }

  /** How many of each kind, in all matters. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    list.each("", "kind").forEach(kind -> counts.merge(kind, 1, Integer::sum));
    return counts;
  }
}
