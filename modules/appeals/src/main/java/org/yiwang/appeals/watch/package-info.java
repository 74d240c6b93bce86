/**
 * Watches that nobody is forgotten: every open matter has a unit and a post that hold it, and
 * somebody who answers for that post. The transaction that changes a matter or a duty already sees
 * to it; this looks again, over all of them, and says so when it is not true.
 */
package org.yiwang.appeals.watch;
