package org.yiwang.platform.attachments;

import java.time.Instant;
import java.util.UUID;

/**
 * What there is to know of an attachment before it is opened.
 *
 * @param use {@code photo}, {@code voice} or {@code document}
 * @param mediaType by its content
 * @param bytes its size
 * @param sha256 of its content, in hexadecimal
 * @param uploadedBy name of who sent it
 */
public record AttachmentView(
    UUID id,
    String fileName,
    String use,
    String mediaType,
    int bytes,
    String sha256,
    String uploadedBy,
    Instant uploadedAt) {

  public static AttachmentView of(Attachment attachment) {
    return new AttachmentView(
        attachment.id(),
        attachment.fileName(),
        attachment.type().use().slug(),
        attachment.type().mediaType(),
        attachment.bytes(),
        attachment.hash(),
        attachment.uploaderName(),
        attachment.uploadedAt());
  }
}
