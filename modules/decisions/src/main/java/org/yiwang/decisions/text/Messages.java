package org.yiwang.decisions.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The Chinese words of this module, from a UTF-8 bundle; places are named: {@code {rule}}. */
public final class Messages {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "org.yiwang.decisions.messages", Locale.ROOT, Messages.class.getClassLoader());
  private static final Map<String, Template> TEMPLATES = new ConcurrentHashMap<>();

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
    return TEMPLATES.computeIfAbsent(key, any -> Template.of(word(any))).fill(arguments);
  }

  /** Words as they stand in a list. */
  static String list(Collection<?> words) {
    StringBuilder list = new StringBuilder();
    for (Object each : words) {
      if (!list.isEmpty()) {
        list.append(word("list.separator"));
      }
      list.append(each);
    }
    return list.toString();
  }
}
