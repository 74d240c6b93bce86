package org.yiwang.territory;

import java.util.UUID;

/**
 * A post and who is on duty there.
 *
 * @param personId absent while the post is vacant
 */
public record PostView(
    UUID id,
    String unitPath,
    String role,
    String name,
    UUID fallbackPostId,
    UUID personId,
    String personName) {}
