/** How fast tables are read, and in how little memory. */
package org.yiwang.bench.sheets;
