/**
 * How grids change their shape: two become one, one becomes two, and all of them follow when their
 * branch or village gives way to another. Whatever happens, sizes are judged first, households and
 * what is open go along, and nothing is lost on the way.
 */
package org.yiwang.grids.shapes;
