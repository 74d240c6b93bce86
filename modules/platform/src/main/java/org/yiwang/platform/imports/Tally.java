package org.yiwang.platform.imports;

/**
 * How many rows share a group, an origin and an outcome.
 *
 * @param group null for rows without one
 * @param origin null for rows that leave no group
 */
public record Tally(String group, String origin, Outcome outcome, int rows) {}
