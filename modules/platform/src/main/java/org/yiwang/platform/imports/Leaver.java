package org.yiwang.platform.imports;

import java.util.UUID;

/**
 * Something known that the file no longer names.
 *
 * @param group where it is now; null when that does not matter
 * @param before how it is now, in a line for people
 * @param payload JSON for {@link Applying}; null when the subject says enough
 */
public record Leaver(UUID subject, String key, String group, String before, String payload) {}
