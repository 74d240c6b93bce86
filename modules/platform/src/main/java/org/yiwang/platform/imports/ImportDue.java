package org.yiwang.platform.imports;

import java.util.UUID;

/** A file waits to be worked on; whoever hears of it after the commit need not wait for a round. */
public record ImportDue(UUID id) {}
