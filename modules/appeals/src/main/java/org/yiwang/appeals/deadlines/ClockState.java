package org.yiwang.appeals.deadlines;

import java.util.Locale;

/** What a clock does. */
public enum ClockState {
  RUNNING,
  PAUSED,
  /** Done in time. */
  MET,
  /** Done after the due time. */
  MET_LATE,
  /** Stopped without being done, because nothing is demanded any more. */
  ENDED,
  /** Another clock of its kind binds in its place. */
  SUPERSEDED;

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
