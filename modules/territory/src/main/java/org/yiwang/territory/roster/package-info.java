/**
 * The duty roster of a town: who is to be rung, in which order, at every hour of every day. A shift
 * is written down ahead, passed on to somebody else or withdrawn, never rewritten: what is behind
 * us stays as it was.
 */
package org.yiwang.territory.roster;
