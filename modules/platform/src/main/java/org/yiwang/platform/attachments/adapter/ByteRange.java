package org.yiwang.platform.attachments.adapter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file that is asked for (RFC 9110 §14): the one thing a phone needs to go on with a
 * voice where the line broke.
 *
 * @param first place of its first byte
 * @param last place of its last byte
 */
record ByteRange(long first, long last) {

  /** What cannot be satisfied: it begins behind the end. */
  static final ByteRange NONE = new ByteRange(0, -1);

  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  static ByteRange whole(long size) {
    return new ByteRange(0, size - 1);
  }

  /**
   * The whole for several ranges at once and for what is none, as the standard allows.
   *
   * @param header null when absent
   */
  static ByteRange of(String header, long size) {
    Matcher range = header == null ? null : ONE.matcher(header.strip());
    if (range == null || !range.matches() || range.group().equals("bytes=-")) {
      return whole(size);
    }
    if (range.group(1).isEmpty()) {
      long length = Math.min(size, Long.parseLong(range.group(2)));
      return length == 0 ? NONE : new ByteRange(size - length, size - 1);
    }
    long first = Long.parseLong(range.group(1));
    long last = range.group(2).isEmpty() ? size - 1 : Long.parseLong(range.group(2));
    if (last < first && !range.group(2).isEmpty()) {
      return whole(size);
    }
    return first >= size ? NONE : new ByteRange(first, Math.min(last, size - 1));
  }

  boolean isNone() {
    return this == NONE;
  }

  boolean isWhole(long size) {
    return first == 0 && last == size - 1;
  }

  long length() {
    return last - first + 1;
  }

  String of(long size) {
    return "bytes " + first + "-" + last + "/" + size;
  }
}
