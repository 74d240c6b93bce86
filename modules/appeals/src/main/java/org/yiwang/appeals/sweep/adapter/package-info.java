/** Leases, rounds and failures of the sweep. */
package org.yiwang.appeals.sweep.adapter;
