package org.yiwang.platform;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;

/** Carries news out of the house; a letter may come twice, never not at all. */
public interface Courier {

  /**
   * @param id of the letter, for the receiver to drop the second copy
   * @param body JSON, by type and version
   */
  record Letter(
      UUID id, String type, int version, UUID subject, String path, String body, Instant at) {}

  /** Whether anybody listens; while nobody does, letters wait in the outbox. */
  boolean isOpen();

  /**
   * @throws IOException when it was not received; the letter stays and is tried again later
   */
  void deliver(Letter letter) throws IOException, InterruptedException;
}
