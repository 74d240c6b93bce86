/**
 * A matter climbs from level to level, and its answer comes down again: every level that took part
 * gives its own, and the last one speaks to the resident.
 */
package org.yiwang.appeals.escalation;
