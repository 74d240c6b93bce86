/**
 * Finding appeals again: by number, person, phone, words, unit, state, days and colour, and what a
 * person has to do, in the order it is due. What is searched is written in the transaction of the
 * change, so that nothing is found too late.
 */
package org.yiwang.appeals.finding;
