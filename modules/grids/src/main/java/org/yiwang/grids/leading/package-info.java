/**
 * 1+2+X: who stands by a grid. One leader and two instructors, one of the town's cadres and one of
 * the village's, hold posts of the territory; whether somebody may is asked of the rules each time,
 * by whichever door they come, and the decision is kept. A vacant leader's post is answered for by
 * its fallback at once and shows on the list of gaps until somebody is found.
 */
package org.yiwang.grids.leading;
