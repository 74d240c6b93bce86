package org.yiwang.appeals.joint;

import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/** What has to be known of an appeal before it is linked or joined. */
public record Known(UUID id, UnitPath place, String title, boolean open) {}
