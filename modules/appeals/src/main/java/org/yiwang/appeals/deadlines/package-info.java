/**
 * The deadline ledger of one matter. What happens to it leaves {@link
 * org.yiwang.appeals.deadlines.Mark marks}; from the marks, and nothing else, the {@link
 * org.yiwang.appeals.deadlines.Ledger} computes every clock that runs on it, as of any instant:
 * when it is due and why, whether it stands still, which card it shows and which of two clocks
 * binds. An edit leaves no mark, so it cannot reset a clock.
 */
package org.yiwang.appeals.deadlines;
