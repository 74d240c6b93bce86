/**
 * The land of an invented town: its villages along the river, their branches, the hamlets in the
 * order of a walk, and the grids of neighbouring houses that the hamlets are divided into.
 */
package org.yiwang.launcher.demo.town.land;
