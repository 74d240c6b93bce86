package org.yiwang.platform.attachments;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/** A file is taken in, whole and as it is; what it belongs to claims it afterwards. */
@UseCase
public class ReceivingAttachments {

  private final AttachmentContents contents;
  private final Attachments attachments;

  @Inject
  public ReceivingAttachments(AttachmentContents contents, Attachments attachments) {
    this.contents = contents;
    this.attachments = attachments;
  }

  /**
   * @param fileName as it was sent; null when it has none
   * @param file on the disk of this machine
   * @throws Problem {@code attachments.type}
   */
  @Does(value = "attachments.receive", needs = "attachments.upload")
  public AttachmentView receive(Command command, String fileName, Path file) throws IOException {
    AttachmentType type =
        Sniffing.of(file)
            .orElseThrow(() -> new Problem(Problem.Kind.MEDIA_TYPE, "attachments.type"));
    String hash = hash(file);
    int bytes = Math.toIntExact(Files.size(file));
    contents.keep(hash, file);
    attachments.add(command, hash, type, bytes, FileName.of(fileName, type));
    return AttachmentView.of(attachments.find(command.id()).orElseThrow());
  }

  private static String hash(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return DigestUtils.sha256Hex(in);
    }
  }
}
