/**
 * What people are told: an inbox for everyone who holds, loses, owes or waits. A notice is written
 * in the transaction that made it true, read by its person alone, and never deleted. Urgent ones
 * also go out through a gateway, if there is one.
 */
package org.yiwang.platform.notices;
