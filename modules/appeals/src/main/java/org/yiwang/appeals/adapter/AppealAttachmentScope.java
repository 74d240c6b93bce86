package org.yiwang.appeals.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.yiwang.appeals.ReadingRights;
import org.yiwang.kernel.Actor;
import org.yiwang.platform.attachments.AttachmentScope;

/** What is attached to an appeal is read by whoever may read the appeal. */
@Dependent
public class AppealAttachmentScope implements AttachmentScope {

  static final String OWNER = "appeal";

  private final ReadingRights rights;

  @Inject
  public AppealAttachmentScope(ReadingRights rights) {
    this.rights = rights;
  }

  @Override
  public String ownerType() {
    return OWNER;
  }

  @Override
  public boolean mayRead(Actor actor, UUID appeal) {
    return rights.mayRead(actor, appeal);
  }
}
