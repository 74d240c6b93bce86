package org.yiwang.appeals;

import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.Command;

/**
 * Something happened to an appeal; told inside the transaction that keeps it, so that whatever is
 * counted, listed or announced by it is true the moment it is.
 *
 * @param before null when it was filed just now
 * @param news in their order; the first has number {@code after.version() - news.size() + 1}
 * @param course all that has happened to it, the news included
 */
public record AppealChanged(
    Command command,
    UUID appeal,
    AppealState before,
    AppealState after,
    List<AppealEvent> news,
    Course course) {}
