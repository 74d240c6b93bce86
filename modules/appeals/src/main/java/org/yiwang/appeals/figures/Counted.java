package org.yiwang.appeals.figures;

import java.util.List;
import org.yiwang.appeals.Happened;

/** An appeal's life and what was counted of it, both read at one moment. */
public record Counted(List<Happened> life, List<Delta> deltas) {}
