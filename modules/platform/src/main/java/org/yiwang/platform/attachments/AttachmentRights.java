package org.yiwang.platform.attachments;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Problem;

/**
 * Who may read an attachment: its uploader until something claims it, and from then on whoever may
 * read its owner. Where nobody knows who that is, nobody reads it.
 */
@Dependent
public class AttachmentRights {

  private final Attachments attachments;
  private final List<AttachmentScope> scopes;

  @Inject
  public AttachmentRights(Attachments attachments, @Any Instance<AttachmentScope> scopes) {
    this(attachments, scopes.stream().toList());
  }

  AttachmentRights(Attachments attachments, List<AttachmentScope> scopes) {
    this.attachments = attachments;
    this.scopes = scopes;
  }

  /**
   * @throws Problem {@code attachments.unknown}, also when the actor may not read it; {@code
   *     attachments.abandoned}
   */
  public Attachment readable(Actor actor, UUID id) {
    Attachment attachment =
        attachments
            .find(id)
            .filter(found -> mayRead(actor, found))
            .orElseThrow(() -> Attachments.unknown(id.toString()));
    if (attachment.isAbandoned()) {
      throw Problem.refused("attachments.abandoned");
    }
    return attachment;
  }

  private boolean mayRead(Actor actor, Attachment attachment) {
    Attachment.Owner owner = attachment.owner();
    if (owner == null) {
      return attachment.isOf(actor);
    }
    return scopes.stream()
        .anyMatch(
            scope -> scope.ownerType().equals(owner.type()) && scope.mayRead(actor, owner.id()));
  }
}
