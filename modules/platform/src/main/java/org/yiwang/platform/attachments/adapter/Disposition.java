package org.yiwang.platform.attachments.adapter;

import java.nio.charset.StandardCharsets;

/**
 * A file to save, under a name of any language (RFC 6266, RFC 8187): in ASCII for the oldest, in
 * UTF-8 for all others.
 */
final class Disposition {

  private static final String UNESCAPED = "!#$&+-.^_`|~";

  private Disposition() {}

  static String attachment(String name) {
    String ascii = name.replaceAll("[^ -~]", "_").replaceAll("[\"\\\\%]", "_");
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + escaped(name);
  }

  private static String escaped(String name) {
    StringBuilder text = new StringBuilder();
    for (byte next : name.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (next & 0xFF);
      boolean plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || isPlain(letter));
      text.append(plain ? String.valueOf(letter) : "%%%02X".formatted(next & 0xFF));
    }
    return text.toString();
  }

  private static boolean isPlain(char letter) {
    return UNESCAPED.indexOf(letter) >= 0;
  }
}
