package org.yiwang.platform.attachments;

import java.time.Instant;
import java.util.UUID;
import org.yiwang.kernel.Actor;

/**
 * A file under the name it was sent with.
 *
 * @param hash of its content, SHA-256 in hexadecimal
 * @param bytes of its content
 * @param owner null until something claims it
 * @param isAbandoned nothing claimed it in time, and its content is gone
 */
public record Attachment(
    UUID id,
    String hash,
    AttachmentType type,
    int bytes,
    String fileName,
    UUID uploader,
    String uploaderName,
    Instant uploadedAt,
    Owner owner,
    boolean isAbandoned) {

  /**
   * What an attachment belongs to.
   *
   * @param type for instance {@code appeal}
   */
  public record Owner(String type, UUID id) {}

  boolean isOf(Actor actor) {
    return uploader.equals(actor.person());
  }

  /** A name to save it under. */
  public String nameToSave() {
    return FileName.toSave(fileName, type);
  }
}
