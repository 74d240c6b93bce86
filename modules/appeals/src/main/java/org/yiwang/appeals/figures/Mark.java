package org.yiwang.appeals.figures;

import java.time.LocalDate;

/**
 * Something an appeal counts for, wherever it is counted.
 *
 * @param day in the jurisdiction's zone
 * @param level slug of the level that held it then; empty where it does not matter
 * @param state what the measure tells apart; empty where nothing
 */
record Mark(LocalDate day, Measure measure, String level, String state, int amount) {}
