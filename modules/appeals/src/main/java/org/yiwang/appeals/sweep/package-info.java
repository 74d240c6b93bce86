/**
 * What happens by itself when its time comes: cards, climbing, the next who is rung, the end of a
 * pause. Found by the time it is due, oldest first, taken once, by whichever node has the part of
 * the matters on lease.
 */
package org.yiwang.appeals.sweep;
