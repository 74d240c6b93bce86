package org.yiwang.platform.drafts;

import java.time.Instant;
import java.util.UUID;
import org.yiwang.platform.Versioned;

/**
 * That a draft is kept; without its words, because receipts are kept in clear.
 *
 * @param version of the words, for {@code If-Match}
 */
public record DraftReceipt(UUID id, String kind, int version, Instant changedAt)
    implements Versioned {}
