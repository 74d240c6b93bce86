/** How fast the lists of grids and households answer beside two million households. */
package org.yiwang.bench.lists;
