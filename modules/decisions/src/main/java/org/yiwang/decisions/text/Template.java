package org.yiwang.decisions.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern taken apart once: texts, and between each two of them the name of a place. */
record Template(List<String> texts, List<String> places) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  static Template of(String pattern) {
    List<String> texts = new ArrayList<>();
    List<String> places = new ArrayList<>();
    Matcher matcher = PLACE.matcher(pattern);
    int end = 0;
    while (matcher.find()) {
      texts.add(pattern.substring(end, matcher.start()));
      places.add(matcher.group(1));
      end = matcher.end();
    }
    texts.add(pattern.substring(end));
    return new Template(texts, places);
  }

  String fill(Map<String, ?> arguments) {
    StringBuilder filled = new StringBuilder(texts.get(0));
    for (int i = 0; i < places.size(); i++) {
      Object value = arguments.get(places.get(i));
      if (value instanceof Collection<?> many) {
        filled.append(Messages.list(many));
      } else if (value != null) {
        filled.append(value);
      }
      filled.append(texts.get(i + 1));
    }
    return filled.toString();
  }
}
