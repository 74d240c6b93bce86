package org.yiwang.grids.leading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A grid whose crew is not complete.
 *
 * @param leader present, fallback (somebody answers) or none
 * @param answeringName who answers for the leader's post; absent when nobody does
 * @param lacking roles of the posts without anybody
 * @param since the oldest of these gaps began
 * @param days so many days ago
 * @param explanation why, in Chinese
 */
public record CrewGap(
    UUID gridId,
    String gridPath,
    String gridName,
    String leader,
    String answeringName,
    List<String> lacking,
    Instant since,
    long days,
    String explanation) {}
