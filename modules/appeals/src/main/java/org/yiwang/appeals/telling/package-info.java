/**
 * Tells people what concerns them: who gets a matter, loses it, owes something in it, waits for it.
 * In the transaction of what happened, so that nobody is told what is not true.
 */
package org.yiwang.appeals.telling;
