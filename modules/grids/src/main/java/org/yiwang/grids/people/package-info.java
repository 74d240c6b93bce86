/**
 * The people of a town, each one person by identity number. Where somebody belongs, which roles
 * they have, and in which branch and Party group they are on the roll are dated rows: each begins
 * where the one before ends, and none is ever deleted, so that every question can be asked as of
 * any day. Who leaves or dies keeps their record; whoever holds a post is released from it by
 * event.
 */
package org.yiwang.grids.people;
