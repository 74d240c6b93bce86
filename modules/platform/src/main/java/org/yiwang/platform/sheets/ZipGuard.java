package org.yiwang.platform.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.yiwang.kernel.Problem;

/**
 * Inflates a workbook once into nothing and counts what really comes out, before any reader opens
 * it: the sizes that a zip states about itself are only claims.
 */
final class ZipGuard {

  private static final String SHARED_TEXTS = "xl/sharedstrings.xml";

  private final byte[] buffer = new byte[1 << 16];
  private long total;

  private ZipGuard() {}

  /**
   * @throws Problem {@code sheets.zip-bomb}, {@code sheets.too-many-texts}, {@code sheets.damaged}
   */
  static void check(Path file) {
    new ZipGuard().walk(file);
  }

  private void walk(Path file) {
    Set<String> names = new HashSet<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > Limits.ZIP_ENTRIES) {
        throw Problem.refused("sheets.zip-bomb");
      }
      for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
        ZipEntry entry = entries.nextElement();
        if (!names.add(entry.getName().toLowerCase(java.util.Locale.ROOT))) {
          throw Problem.refused("sheets.damaged");
        }
        inflate(zip, entry);
      }
    } catch (ZipException | IllegalArgumentException | java.io.EOFException damaged) {
      throw Problem.refused("sheets.damaged");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void inflate(ZipFile zip, ZipEntry entry) throws IOException {
    boolean texts = entry.getName().toLowerCase(java.util.Locale.ROOT).endsWith(SHARED_TEXTS);
    long inflated = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        inflated += read;
        total += read;
        if (isBomb(inflated, entry.getCompressedSize())) {
          throw Problem.refused("sheets.zip-bomb");
        }
        if (texts && inflated > Limits.SHARED_TEXTS) {
          throw Problem.refused("sheets.too-many-texts", "limit", Limits.SHARED_TEXTS >> 20);
        }
      }
    }
  }

  private boolean isBomb(long inflated, long compressed) {
    return inflated > Limits.ZIP_ENTRY
        || total > Limits.ZIP_TOTAL
        || inflated > Limits.ZIP_RATIO_FROM
            && inflated / Limits.ZIP_RATIO > Math.max(compressed, 1);
  }
}
