/** Leaders and instructors of grids over REST, and the rules behind them. */
package org.yiwang.grids.leading.adapter;
