package org.yiwang.kernel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every Chinese sentence the system says: each module ships a UTF-8 bundle {@code
 * META-INF/yiwang/messages.properties} of code = sentence with {@code {name}} places.
 */
public final class Messages {

  private static final String BUNDLE = "META-INF/yiwang/messages.properties";
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final Properties SENTENCES = load();

  private Messages() {}

  public static boolean has(String code) {
    return SENTENCES.containsKey(code);
  }

  /** The code itself when no module explains it; a test keeps that from happening. */
  public static String sentence(String code, Map<String, ?> arguments) {
    String pattern = SENTENCES.getProperty(code, code);
    return PLACE
        .matcher(pattern)
        .replaceAll(
            place -> Matcher.quoteReplacement(String.valueOf(arguments.get(place.group(1)))));
  }

  private static Properties load() {
    Properties all = new Properties();
    try {
      for (URL url : Collections.list(Messages.class.getClassLoader().getResources(BUNDLE))) {
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
          all.load(reader);
        }
      }
      return all;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
