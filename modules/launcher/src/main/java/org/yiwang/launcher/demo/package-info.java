/**
 * The demo village: CSV files of one invented village, sent through the same doors as everybody
 * else's input. Every request carries a key made from what it is about, so that loading again
 * changes nothing.
 */
package org.yiwang.launcher.demo;
