package org.yiwang.launcher.process;

import java.time.Duration;

/** Waiting between two looks. An interrupt is kept for the caller. */
public final class Pause {
  private Pause() {}

  public static void of(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
