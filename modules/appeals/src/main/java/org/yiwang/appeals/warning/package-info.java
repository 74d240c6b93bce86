/**
 * Early warning. Every voice is counted with the others on the same matter at the same grid,
 * branch, village and town; a rule table says from how many voices in how many days on a place is
 * yellow, orange or red, whom that is told, and who answers for it until it is closed.
 */
package org.yiwang.appeals.warning;
