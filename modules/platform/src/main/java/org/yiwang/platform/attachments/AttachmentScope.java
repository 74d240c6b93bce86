package org.yiwang.platform.attachments;

import java.util.UUID;
import org.yiwang.kernel.Actor;

/** Says who may read what belongs to one type of owner; implemented by the owner's module. */
public interface AttachmentScope {

  /** At most 30 ASCII characters, for instance {@code appeal}. */
  String ownerType();

  boolean mayRead(Actor actor, UUID ownerId);
}
