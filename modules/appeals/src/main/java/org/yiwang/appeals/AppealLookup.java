package org.yiwang.appeals;

import java.util.Optional;
import java.util.UUID;

/** What a door of another module may tell whoever brought the matter there. */
public interface AppealLookup {

  Optional<AppealProgress> progress(UUID appeal);

  /** By the human number. */
  Optional<UUID> idOf(String number);
}
