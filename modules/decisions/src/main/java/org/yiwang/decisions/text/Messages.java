package org.yiwang.decisions.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The Chinese words of this module, from a UTF-8 bundle; places are named: {@code {rule}}. */
public final class Messages {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "org.yiwang.decisions.messages", Locale.ROOT, Messages.class.getClassLoader());

  private Messages() {}

  /** A word or pattern as it stands in the bundle. */
  public static String word(String key) {
    return BUNDLE.getString(key);
  }

  /** Whether the bundle has the key. */
  public static boolean has(String key) {
    return BUNDLE.containsKey(key);
  }

  /** The pattern with its places filled once: a value that looks like a place stays as it is. */
  public static String sentence(String key, Map<String, ?> arguments) {
    Matcher places = PLACE.matcher(word(key));
    return places.replaceAll(
        place -> Matcher.quoteReplacement(shown(arguments.get(place.group(1)))));
  }

  private static String shown(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Collection<?> many) {
      return many.stream().map(String::valueOf).collect(Collectors.joining(word("list.separator")));
    }
    return value.toString();
  }
}
