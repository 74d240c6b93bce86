package org.yiwang.launcher;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The launcher's sentences, by key or by failure code. Arguments are shown as they are. */
public final class Messages {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.yiwang.launcher.messages", Locale.ROOT);

  private Messages() {}

  public static String text(String key, Object... arguments) {
    Object[] shown = Arrays.stream(arguments).map(String::valueOf).toArray();
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(shown);
  }
}
