package org.yiwang.decisions;

import static org.yiwang.decisions.text.Messages.word;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Several phrases as one: their arguments in a row, and their words joined. */
record Said(List<SortedMap<String, Object>> arguments, String words) {

  Said {
    arguments = List.copyOf(arguments);
  }

  static Said of(List<Phrase> phrases) {
    List<SortedMap<String, Object>> arguments = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (Phrase phrase : phrases) {
      arguments.add(phrase.arguments());
      words.append(words.isEmpty() ? "" : word("phrase.separator")).append(phrase.words());
    }
    return new Said(arguments, words.toString());
  }
}
