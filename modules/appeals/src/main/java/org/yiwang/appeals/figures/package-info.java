/**
 * What is counted. Every change of an appeal adds to the figures and takes from them, in its own
 * transaction, as insert-only deltas; one node at a time adds these up for towns and their
 * superiors. Whatever an appeal once counted, it counts under the place, kind and category it has
 * now: when one of these changes, all of it moves. So the figures are at any moment what counting
 * all events from the start would give, and a recount proves it.
 */
package org.yiwang.appeals.figures;
