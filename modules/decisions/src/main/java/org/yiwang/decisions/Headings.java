package org.yiwang.decisions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.decisions.text.Messages;

/** The columns a file must and may have, in staff's words. */
record Headings(Set<String> required, Set<String> optional) {

  static final String ID = "word.id";
  static final String BASIS = "word.basis";
  static final String NOTE = "word.note";

  /** Headings from bundle keys. */
  static Headings of(List<String> requiredKeys, List<String> optionalKeys) {
    return new Headings(words(requiredKeys), words(optionalKeys));
  }

  /** These and further required ones, named as they are. */
  Headings with(Stream<String> moreRequired) {
    Set<String> all = new LinkedHashSet<>(required);
    moreRequired.forEach(all::add);
    return new Headings(all, optional);
  }

  /** These and further ones that may be there, named as they are. */
  Headings maybe(Set<String> moreOptional) {
    Set<String> all = new LinkedHashSet<>(optional);
    all.addAll(moreOptional);
    return new Headings(required, all);
  }

  Set<String> all() {
    Set<String> all = new LinkedHashSet<>(required);
    all.addAll(optional);
    return all;
  }

  private static Set<String> words(List<String> keys) {
    return keys.stream().map(Messages::word).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
