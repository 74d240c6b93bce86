package org.yiwang.appeals.figures;

import java.time.Instant;
import org.yiwang.appeals.AppealEvent;

/** An event and its time. */
public record Happened(AppealEvent event, Instant at) {}
