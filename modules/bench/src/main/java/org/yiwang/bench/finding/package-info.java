/** How fast appeals are found, listed and counted among a million. */
package org.yiwang.bench.finding;
