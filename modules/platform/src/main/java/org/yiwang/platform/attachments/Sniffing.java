package org.yiwang.platform.attachments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What a file is, by its content; a name can lie. Moving pictures are none of ours, even in a
 * container that may hold a voice alone.
 */
final class Sniffing {

  private static final int HEAD = 1 << 16;
  private static final Set<String> HEIC =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

  private final Path file;
  private final byte[] head;

  private Sniffing(Path file, byte[] head) {
    this.file = file;
    this.head = head;
  }

  /** Empty for what may not be attached. */
  static Optional<AttachmentType> of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.ofNullable(new Sniffing(file, in.readNBytes(HEAD)).type());
    }
  }

  private AttachmentType type() throws IOException {
    if (begins(0xFF, 0xD8, 0xFF)) {
      return AttachmentType.JPEG;
    }
    if (begins(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
      return AttachmentType.PNG;
    }
    if (word(0, 5).equals("%PDF-")) {
      return AttachmentType.PDF;
    }
    if (word(0, 4).equals("RIFF")) {
      return riff();
    }
    if (word(4, 4).equals("ftyp")) {
      return baseMedia();
    }
    if (begins('P', 'K', 3, 4)) {
      return office();
    }
    return voice();
  }

  private AttachmentType riff() {
    return switch (word(8, 4)) {
      case "WEBP" -> AttachmentType.WEBP;
      case "WAVE" -> AttachmentType.WAV;
      default -> null;
    };
  }

  private AttachmentType baseMedia() throws IOException {
    if (HEIC.contains(word(8, 4))) {
      return AttachmentType.HEIC;
    }
    return BaseMedia.isVoice(file) ? AttachmentType.M4A : null;
  }

  private AttachmentType voice() {
    if (word(0, 5).equals("#!AMR")) {
      return AttachmentType.AMR;
    }
    if (word(0, 3).equals("ID3") || isMpegFrame()) {
      return AttachmentType.MP3;
    }
    if (word(0, 4).equals("OggS")) {
      return holds("OpusHead", 512) || holds("\u0001vorbis", 512) || holds("Speex   ", 512)
          ? unlessPictures(AttachmentType.OGG, "theora")
          : null;
    }
    if (begins(0x1A, 0x45, 0xDF, 0xA3) && holds("webm", 64)) {
      return holds("A_OPUS", HEAD) || holds("A_VORBIS", HEAD)
          ? unlessPictures(AttachmentType.WEBM, "V_")
          : null;
    }
    return null;
  }

  private AttachmentType unlessPictures(AttachmentType type, String sign) {
    return holds(sign, type == AttachmentType.WEBM ? tracks() : HEAD) ? null : type;
  }

  /** Where the sound itself begins, in which any letters may come by chance. */
  private int tracks() {
    int cluster = new String(head, ISO_8859_1).indexOf("\u001F\u0043\u00B6\u0075");
    return cluster < 0 ? HEAD : cluster;
  }

  /** Layer III with a bit rate and a sampling rate that exist. */
  private boolean isMpegFrame() {
    return head.length > 3
        && (head[0] & 0xFF) == 0xFF
        && (head[1] & 0xE6) == 0xE2
        && (head[1] & 0x18) != 0x08
        && (head[2] & 0xF0) != 0xF0
        && (head[2] & 0xF0) != 0
        && (head[2] & 0x0C) != 0x0C;
  }

  /** Documents without programs inside. */
  private AttachmentType office() throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
        return null;
      }
      if (zip.getEntry("word/document.xml") != null) {
        return AttachmentType.DOCX;
      }
      return zip.getEntry("xl/workbook.xml") != null ? AttachmentType.XLSX : null;
    } catch (ZipException | IllegalArgumentException damaged) {
      return null;
    }
  }

  private boolean begins(int... sign) {
    if (head.length < sign.length) {
      return false;
    }
    for (int i = 0; i < sign.length; i++) {
      if ((head[i] & 0xFF) != sign[i]) {
        return false;
      }
    }
    return true;
  }

  private String word(int from, int length) {
    return head.length < from + length
        ? ""
        : new String(Arrays.copyOfRange(head, from, from + length), ISO_8859_1);
  }

  private boolean holds(String sign, int within) {
    return new String(head, 0, Math.min(head.length, within), ISO_8859_1).contains(sign);
  }
}
