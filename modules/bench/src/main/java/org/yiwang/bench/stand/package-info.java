/**
 * What every measurement stands on: a database, a server and the demonstration town of its own on a
 * temporary folder, plain keep-alive connections to it, options, percentiles and the description of
 * the machine.
 */
package org.yiwang.bench.stand;
