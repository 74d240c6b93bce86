/**
 * Typed decision tables, checked, compiled and asked.
 *
 * <p>{@link RuleFiles} holds what staff wrote, {@link RuleSet} is the checked and compiled whole,
 * and {@link RuleSet#decide} turns {@link Facts} into a {@link Decision} that says which rule
 * decided, on what basis and why, in a sentence a village cadre can read. Nothing here knows a
 * database, a clock or a request.
 */
package org.yiwang.decisions;
