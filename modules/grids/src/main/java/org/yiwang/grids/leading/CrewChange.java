package org.yiwang.grids.leading;

import java.util.UUID;

/**
 * What an appointment or a relief has done.
 *
 * @param gridId the grid's unit
 * @param role of the post, code of the dictionary {@code post-role}
 * @param personId absent after a relief
 * @param verdict eligible, eligible-with-reason or flagged; absent after a relief
 * @param decisionId the stored decision behind it; absent after a relief
 * @param explanation why, in Chinese; absent after a relief
 */
public record CrewChange(
    UUID gridId,
    String gridPath,
    UUID postId,
    String role,
    UUID personId,
    String personName,
    String verdict,
    UUID decisionId,
    String explanation) {}
