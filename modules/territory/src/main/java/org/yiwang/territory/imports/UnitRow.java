package org.yiwang.territory.imports;

/**
 * What a row of a file makes of a unit.
 *
 * @param parent path of the superior; empty for a province
 * @param displayNumber null when the file does not say
 */
public record UnitRow(String code, String path, String parent, String name, String displayNumber) {}
