package org.yiwang.platform.attachments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * The ISO base media format (ISO/IEC 14496-12), in which phones record voices and films alike: a
 * row of boxes, of which {@code moov} names the tracks, at the beginning or at the end.
 */
final class BaseMedia {

  private static final int HEADER = 8;

  /** What names tracks is small, however long they are. */
  private static final int MOOV = 4 << 20;

  private BaseMedia() {}

  /** Sound, and nothing to look at. */
  static boolean isVoice(Path file) throws IOException {
    try (RandomAccessFile media = new RandomAccessFile(file.toFile(), "r")) {
      String tracks = moov(media);
      return tracks.contains("soun") && !tracks.contains("vide");
    }
  }

  /** Empty when there is none, or the boxes do not add up. */
  private static String moov(RandomAccessFile media) throws IOException {
    long length = media.length();
    long at = 0;
    while (at + HEADER <= length) {
      media.seek(at);
      long size = media.readInt() & 0xFFFFFFFFL;
      byte[] name = new byte[4];
      media.readFully(name);
      if (size == 1 && at + 2 * HEADER <= length) {
        size = media.readLong();
      } else if (size == 0) {
        size = length - at;
      }
      if (size < HEADER || size > length - at) {
        return "";
      }
      if (new String(name, ISO_8859_1).equals("moov")) {
        byte[] box = new byte[(int) Math.min(size - HEADER, MOOV)];
        media.seek(at + HEADER);
        media.readFully(box);
        return new String(box, ISO_8859_1);
      }
      at += size;
    }
    return "";
  }
}
