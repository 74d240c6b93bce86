package org.yiwang.platform.attachments;

import java.text.Normalizer;
import java.util.Map;
import org.yiwang.kernel.Messages;

/**
 * The name that a file was sent with, without what could mislead: folders, control characters, and
 * marks that turn the direction of writing, by which {@code gpj.exe} reads as {@code exe.jpg}.
 */
final class FileName {

  private static final int LENGTH = 150;
  private static final String FORBIDDEN = "[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Cn}\uFFFD]";
  private static final String STRANGE_TO_WINDOWS = "[<>:\"|?*]";

  private FileName() {}

  /**
   * @return what is left; the word for a file of that use when nothing is
   */
  static String of(String sent, AttachmentType type) {
    String whole = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
    String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll(FORBIDDEN, "").replaceAll(STRANGE_TO_WINDOWS, "_").strip();
    String name = clean.replaceFirst("^[. ]+", "").replaceFirst("[. ]+$", "");
    if (name.isEmpty()) {
      String word = Messages.sentence("attachments.kind." + type.use().slug(), Map.of());
      return word + "." + type.extension();
    }
    return cut(name);
  }

  /** Under a name whose ending is true, so that nobody opens a picture as a program. */
  static String toSave(String name, AttachmentType type) {
    return type.mayEndIn(extension(name)) ? name : name + "." + type.extension();
  }

  /** The end stays, for it says what it is. */
  private static String cut(String name) {
    int length = name.codePointCount(0, name.length());
    if (length <= LENGTH) {
      return name;
    }
    String extension = extension(name);
    String end = extension.isEmpty() || extension.length() > 10 ? "" : "." + extension;
    return name.substring(0, name.offsetByCodePoints(0, LENGTH - end.length())) + end;
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).length() == name.length()
        ? ""
        : name.substring(name.lastIndexOf('.') + 1);
  }
}
