package org.yiwang.platform.notices;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;

/**
 * Carries urgent notices to people's phones: text messages, an enterprise messenger. It knows where
 * to reach a person; we do not. Another one takes the place of the webhook as a CDI alternative
 * with a priority.
 */
public interface Gateway {

  /**
   * @param id for the receiver to drop the second copy
   * @param title a few words
   * @param sentence what there is to know, without numbers of people
   */
  record Message(
      UUID id,
      UUID person,
      String kind,
      UUID subject,
      String path,
      String title,
      String sentence,
      Instant at) {}

  /** Whether there is one at all; while there is none, urgent notices are in the inbox only. */
  boolean isOpen();

  /**
   * @throws IOException when it was not taken over; it is tried again later
   */
  void send(Message message) throws IOException, InterruptedException;
}
