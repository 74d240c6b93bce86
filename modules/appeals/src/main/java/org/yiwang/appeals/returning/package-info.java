/**
 * Whoever was to take a matter may say on what legal basis it is not theirs; how often, and who
 * does it in the end, the rules say.
 */
package org.yiwang.appeals.returning;
