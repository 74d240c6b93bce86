package org.yiwang.appeals.warning;

import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;

/**
 * A warning was raised, rose or was closed; told inside the transaction that did it.
 *
 * @param before its colour before; null when it was raised just now
 * @param post that answers for it
 */
public record WarningChanged(
    Command command,
    UUID warning,
    UnitPath place,
    String category,
    String before,
    String colour,
    UUID post,
    boolean closed) {}
