/** Figures in tables and over REST, and the rounds that add them up. */
package org.yiwang.appeals.figures.adapter;
