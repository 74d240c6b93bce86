/** How fast overdue matters move on by themselves beside a million open ones, on two nodes. */
package org.yiwang.bench.sweep;
