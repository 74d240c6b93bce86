package org.yiwang.appeals.figures;

/**
 * One line of what was added up.
 *
 * @param key of the group it belongs to
 */
public record Sum(String key, Measure measure, String level, String state, long amount) {}
