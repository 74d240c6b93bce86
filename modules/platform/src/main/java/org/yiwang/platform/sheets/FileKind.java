package org.yiwang.platform.sheets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.yiwang.kernel.Problem;

/** What a file is, by its content; a name can lie. */
enum FileKind {
  TEXT,
  WORKBOOK;

  private static final int HEAD = 4096;
  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** PDF, PNG, JPEG, GIF, RAR, 7z, gzip. */
  private static final List<byte[]> NO_TABLES =
      List.of(
          new byte[] {'%', 'P', 'D', 'F'},
          new byte[] {(byte) 0x89, 'P', 'N', 'G'},
          new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
          new byte[] {'G', 'I', 'F', '8'},
          new byte[] {'R', 'a', 'r', '!'},
          new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF},
          new byte[] {0x1F, (byte) 0x8B});

  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  /**
   * @throws Problem {@code sheets.empty}, {@code sheets.old-excel}, {@code sheets.encrypted},
   *     {@code sheets.open-document}, {@code sheets.binary-excel}, {@code sheets.zip}, {@code
   *     sheets.web-page}, {@code sheets.not-a-table}
   */
  static FileKind of(Path file) {
    try {
      byte[] head = head(file);
      if (head.length == 0) {
        throw Problem.refused("sheets.empty");
      }
      if (startsWith(head, ZIP)) {
        return archive(file);
      }
      if (startsWith(head, OLE2)) {
        throw Problem.refused(holds(file, ENCRYPTED) ? "sheets.encrypted" : "sheets.old-excel");
      }
      if (NO_TABLES.stream().anyMatch(sign -> startsWith(head, sign))) {
        throw Problem.refused("sheets.not-a-table");
      }
      if (isMarkup(head)) {
        throw Problem.refused("sheets.web-page");
      }
      return TEXT;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static FileKind archive(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("xl/workbook.xml") != null) {
        return WORKBOOK;
      }
      if (zip.getEntry("xl/workbook.bin") != null) {
        throw Problem.refused("sheets.binary-excel");
      }
      if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
        throw Problem.refused("sheets.open-document");
      }
      boolean office =
          zip.getEntry("word/document.xml") != null || zip.getEntry("ppt/presentation.xml") != null;
      throw Problem.refused(office ? "sheets.not-a-table" : "sheets.zip");
    } catch (ZipException | IllegalArgumentException damaged) {
      throw Problem.refused("sheets.damaged");
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private static boolean startsWith(byte[] head, byte[] sign) {
    return head.length >= sign.length && Arrays.equals(head, 0, sign.length, sign, 0, sign.length);
  }

  private static boolean isMarkup(byte[] head) {
    Charset charset =
        head.length > 1 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE
            ? StandardCharsets.UTF_16LE
            : StandardCharsets.ISO_8859_1;
    String text =
        new String(head, charset)
            .replaceFirst("^(\uFEFF|\u00EF\u00BB\u00BF)", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return text.matches("(?s)<(\\?xml|!doctype|html|head|body|table|meta)\\b.*");
  }

  private static boolean holds(Path file, byte[] wanted) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      int matched = 0;
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next == (wanted[matched] & 0xFF)) {
          matched++;
        } else {
          matched = next == (wanted[0] & 0xFF) ? 1 : 0;
        }
        if (matched == wanted.length) {
          return true;
        }
      }
      return false;
    }
  }
}
