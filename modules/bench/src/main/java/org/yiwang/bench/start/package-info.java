/** How long a server takes from its start until it says that it is ready. */
package org.yiwang.bench.start;
