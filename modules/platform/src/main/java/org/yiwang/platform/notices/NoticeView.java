package org.yiwang.platform.notices;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice in its person's inbox.
 *
 * @param urgency {@code normal} or {@code urgent}
 * @param readAt absent while it is not read
 * @param delivery of an urgent one: {@code waiting}, {@code sent}, {@code read} in the inbox before
 *     it went out, or {@code late}: it did not get through within a day
 */
public record NoticeView(
    UUID id,
    String kind,
    UUID subject,
    String path,
    String title,
    String sentence,
    String urgency,
    Instant at,
    Instant readAt,
    String delivery) {}
