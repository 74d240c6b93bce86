/**
 * Who stands where. Areas, branches and grids are units, each with an id and a path that never
 * change; a reorganisation makes dated successors. A unit has posts, and behind a post stands one
 * duty row at a time, so that a vacancy or a change of people changes one row and not the thousands
 * of matters the post holds. An empty post is answered for by its fallback.
 */
package org.yiwang.territory;
