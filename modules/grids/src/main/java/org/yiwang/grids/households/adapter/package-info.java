/** Households in tables and over REST. */
package org.yiwang.grids.households.adapter;
