package org.yiwang.territory.answering;

import java.util.List;
import java.util.UUID;
import org.yiwang.territory.PostView;

/**
 * A post and who answered for it.
 *
 * @param predecessors that closed and left it their matters; their histories come before
 * @param successorId that holds its matters since it closed; absent while it stands
 * @param spans in the order of time, without gaps
 */
public record PostHistory(
    PostView post, List<UUID> predecessors, UUID successorId, List<AnsweringSpan> spans) {}
